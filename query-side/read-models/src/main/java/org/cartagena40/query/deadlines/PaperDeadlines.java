package org.cartagena40.query.deadlines;

import static org.cartagena40.query.views.Seen.begun;
import static org.cartagena40.query.views.Seen.rows;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.cartagena40.query.documents.WindowSql;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.Row;

/** When comment windows close and input is due. Whom an audience is made of is told by the window, not repeated here. */
final class PaperDeadlines {

    private static final String INPUTS =
            """
            select i.* from %s i where %s and not exists (
                select 1 from %s later where later.document = i.document and later.audience = i.audience
                and later.position > i.position and %s)""".formatted(rows("input_request"), begun("i"), rows("input_request"), begun("later"));

    private PaperDeadlines() {}

    static Stream<DeadlineEntry> of(Asked asked) {
        Instant asOf = asked.moment().asOf();
        Stream<DeadlineEntry> windows = asked.rows(WindowSql.WINDOWS, row -> window(row, asOf)).stream();
        Stream<DeadlineEntry> inputs = asked.rows(INPUTS, row -> input(row, asOf)).stream();
        return Stream.concat(windows, inputs);
    }

    private static DeadlineEntry window(Row row, Instant asOf) throws SQLException {
        String status = row.flag("open") ? "OPEN" : "CLOSED";
        return entry(DeadlineKind.COMMENT_WINDOW, row.text("window_id"), row, status, asOf);
    }

    private static DeadlineEntry input(Row row, Instant asOf) throws SQLException {
        String status = asOf.isBefore(row.instant("deadline")) ? "OPEN" : "CLOSED";
        return entry(DeadlineKind.INPUT_REQUEST, row.text("document") + "/" + row.text("audience"), row, status, asOf);
    }

    private static DeadlineEntry entry(DeadlineKind what, String reference, Row row, String status, Instant asOf)
            throws SQLException {
        Instant at = row.instant("deadline");
        return new DeadlineEntry(
                what,
                reference,
                row.text("document") + " (" + row.text("audience") + ")",
                at,
                DeadlineQueries.inSantiago(at),
                List.of(),
                !at.isAfter(asOf),
                status);
    }
}
