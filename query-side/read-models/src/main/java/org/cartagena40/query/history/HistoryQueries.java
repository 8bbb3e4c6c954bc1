package org.cartagena40.query.history;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.query.record.Remarks;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reading;
import org.cartagena40.query.views.Row;
import org.cartagena40.query.views.Seen;
import org.jspecify.annotations.Nullable;

/**
 * The history in the order of the log: of each event the narrowest sentence that the reader may see. The narrowest is
 * chosen before anything is filtered, so a filter by State finds nothing that the reader may not know.
 */
public final class HistoryQueries {

    private static final String ENTRIES =
            """
            select h.*, h.position as sort, %s from %s h
            where not exists (select 1 from %s narrower where narrower.position = h.position and narrower.told > h.told)
              and %s and h.position > :after and h.position <= :upTo
              and (cast(:feature as text) is null or h.feature = :feature)
              and (cast(:state as text) is null or h.state = :state)
              and (cast(:procedure as text) is null or h.procedure = :procedure)""".formatted(Remarks.of("h.position"), Seen.rows("history"), Seen.rows("history"), Seen.begun("h"));

    private final Reading reading;
    private final EventLog log;

    public HistoryQueries(Reading reading, EventLog log) {
        this.reading = reading;
        this.log = log;
    }

    public Page<HistoryEntry> history(Question question, HistoryFilter filter, Paging paging) {
        var parameters =
                filter.parameters(before(filter.from(), EventLog.BEFORE_FIRST), before(filter.to(), Long.MAX_VALUE));
        return reading.answer(question, asked -> asked.page(ENTRIES, parameters, paging, HistoryQueries::entry));
    }

    /** The last position recorded before an instant; the log keeps its order in microseconds. */
    private long before(@Nullable Instant instant, long otherwise) {
        return instant == null ? otherwise : log.positionAt(instant.minus(1, ChronoUnit.MICROS));
    }

    private static HistoryEntry entry(Row row) throws SQLException {
        return new HistoryEntry(
                row.number("position"),
                row.instant("recorded_at"),
                row.json("effective", Effective.class),
                row.text("type"),
                row.text("aggregate_type"),
                row.text("aggregate"),
                row.textOrNull("actor"),
                row.textOrNull("capacity"),
                row.textOrNull("principal"),
                row.textOrNull("state"),
                row.textOrNull("procedure"),
                row.text("es"),
                row.text("en"),
                row.text("origin"),
                row.texts("sources"),
                Remarks.corrections(row),
                Remarks.annotations(row));
    }
}
