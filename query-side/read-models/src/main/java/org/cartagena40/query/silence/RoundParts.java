package org.cartagena40.query.silence;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.cartagena40.query.silence.Rounds.OneRound;
import org.cartagena40.query.silence.Rounds.Place;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Reads the rounds of a text and what changed between them. */
record RoundParts(Asked asked, String procedure) {

    /** A round of the chain with what is needed to compare it. */
    private record Link(OneRound round, @Nullable String predecessor, List<Text> texts) {}

    Rounds around(Row row) throws SQLException {
        List<Link> links = asked.rows(SilenceSql.ROUNDS, Map.of("procedure", procedure), RoundParts::link);
        String predecessor = row.textOrNull("predecessor");
        Place place = new Place(
                row.count("round"),
                predecessor,
                successor(links),
                row.count("objections_of_predecessor"),
                row.count("answered_of_predecessor"));
        List<Text> now = texts(row);
        return new Rounds(
                row.text("authoritative_language"),
                place,
                links.stream()
                        .filter(link -> link.round().procedure().equals(predecessor))
                        .findFirst()
                        .map(link -> Differences.between(link.texts(), now))
                        .orElse(null),
                links.stream().map(Link::round).toList());
    }

    private @Nullable String successor(List<Link> links) {
        return links.stream()
                .filter(link -> procedure.equals(link.predecessor()))
                .map(link -> link.round().procedure())
                .findFirst()
                .orElse(null);
    }

    private static Link link(Row row) throws SQLException {
        OneRound round =
                new OneRound(row.text("procedure"), row.count("round"), ProcedureStatus.valueOf(row.text("status")));
        return new Link(round, row.textOrNull("predecessor"), texts(row));
    }

    private static List<Text> texts(Row row) throws SQLException {
        return row.list("texts", new TypeReference<List<Text>>() {});
    }
}
