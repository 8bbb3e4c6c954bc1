package org.cartagena40.query.decisions;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cartagena40.query.log.Coverage;
import org.cartagena40.query.silence.SilenceSql;
import org.cartagena40.query.silence.Text;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reading;
import org.cartagena40.query.views.Row;
import org.cartagena40.query.views.Seen;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** The register of decisions at a moment, in order of recording. */
public final class DecisionQueries {

    private static final String REGISTER =
            """
            select d.*, d.position as sort, %s as certain, b.title, b.texts, b.clause, b.basis_decision,
                   coalesce(b.status = 'ADOPTED_UNDER_REVIEW', false) as under_review,
                   coalesce(cast(nullif(split_part(d.number, '-', 2), '') as int),
                            cast(extract(year from d.possible_from at time zone 'America/Santiago') as int)) as year
            from %s d
            left join lateral (select * from (%s) board where board.procedure = d.procedure) b on true
            where %s""".formatted(Seen.certain("d"), Seen.rows("decision"), SilenceSql.BOARD, Seen.begun("d"));

    private final Reading reading;
    private final Supplier<Coverage> log;

    public DecisionQueries(Reading reading, Supplier<Coverage> log) {
        this.reading = reading;
        this.log = log;
    }

    /** Of one year, which is that of the number or, without one, of the date in Santiago. */
    public Page<Decision> decisions(Question question, @Nullable Integer year, Paging paging) {
        Map<String, @Nullable Object> more = new HashMap<>();
        more.put("year", year);
        String sql = "select * from (" + REGISTER + ") register where cast(:year as int) is null or year = :year";
        Coverage coverage = log.get();
        return reading.answer(question, asked -> asked.page(sql, more, paging, row -> decision(row, coverage)));
    }

    /** By its number or its id. */
    public Decision decision(Question question, String numberOrId) {
        String sql = "select * from (" + REGISTER + ") register where number = :id or decision = :id";
        Coverage coverage = log.get();
        return reading.answer(
                        question, asked -> asked.first(sql, Map.of("id", numberOrId), row -> decision(row, coverage)))
                .orElseThrow(() -> new NotOnRecord("decision", numberOrId));
    }

    private static Decision decision(Row row, Coverage coverage) throws SQLException {
        return new Decision(
                row.text("decision"),
                row.textOrNull("number"),
                DecisionKind.valueOf(row.text("kind")),
                row.text("method"),
                row.json("effective", Effective.class),
                row.flag("certain"),
                row.textOrNull("title"),
                texts(row),
                row.textOrNull("clause"),
                row.textOrNull("basis_decision"),
                row.textOrNull("meeting"),
                row.countOrNull("no_at_meeting"),
                row.textOrNull("procedure"),
                row.textOrNull("annex_not_held"),
                row.flag("under_review"),
                row.text("origin"),
                row.texts("sources"),
                coverage.of(row.number("position")));
    }

    private static List<Text> texts(Row row) throws SQLException {
        Text own = row.jsonOrNull("text", Text.class);
        return own == null ? row.list("texts", new TypeReference<List<Text>>() {}) : List.of(own);
    }
}
