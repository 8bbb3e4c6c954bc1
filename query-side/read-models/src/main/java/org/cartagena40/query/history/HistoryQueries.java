package org.cartagena40.query.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.record.Remarks;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reading;
import org.cartagena40.query.views.Seen;
import org.jspecify.annotations.Nullable;

/**
 * The history in the order of the log: of each event the narrowest sentence that the reader may see. The narrowest is
 * chosen before anything is filtered, so a filter by State finds nothing that the reader may not know. The words are made
 * from the events of the page.
 */
public final class HistoryQueries {

    private static final String ENTRIES =
            """
            select h.*, h.position as sort, %s from %s h
            where h.told >= 0
              and not exists (select 1 from %s narrower where narrower.position = h.position and narrower.told > h.told)
              and %s and h.position > :after and h.position <= :upTo
              and (cast(:feature as text) is null or h.feature = :feature)
              and (cast(:type as text) is null or h.type = :type)
              and (cast(:state as text) is null or h.state = :state)
              and (cast(:office as text) is null or h.offices @> to_jsonb(cast(:office as text)))
              and (cast(:to as timestamptz) is null or h.possible_from is null or h.possible_from < :to)
              and (cast(:from as timestamptz) is null or h.certain_from > :from or h.possible_from >= :from)
              and (cast(:procedure as text) is null or h.procedure = :procedure)""".formatted(Remarks.of("h.position"), Seen.rows("history"), Seen.rows("history"), Seen.begun("h"));

    private static final String DAY_AFTER =
            "cast(cast(d.at at time zone 'America/Santiago' as date) + 1 as timestamp) at time zone 'America/Santiago'";

    /** From day to day, each found by the first entry that is not earlier. */
    static final String DAYS = """
            with recursive day (at) as (
              (select h.possible_from from %1$s h where h.possible_from is not null order by h.possible_from limit 1)
              union all
              select (select h.possible_from from %1$s h where h.possible_from >= %2$s order by h.possible_from limit 1)
              from day d where d.at is not null)
            select cast(at at time zone 'America/Santiago' as date) as day from day where at is not null""".formatted(Seen.rows("history"), DAY_AFTER);

    private static final String TOLD =
            "select h.position from " + Seen.rows("history") + " h where h.told >= 0 and " + Seen.begun("h");
    private static final String NEXT =
            TOLD + " and (h.possible_from, h.position) > (:at, :position) order by h.possible_from, h.position limit 1";
    private static final String PREVIOUS = TOLD
            + " and (h.possible_from, h.position) < (:at, :position)"
            + " order by h.possible_from desc, h.position desc limit 1";

    private static final String DECISION = "select position from " + Seen.rows("decision") + " d where decision = :id";

    private final Reading reading;
    private final EventLog log;

    public HistoryQueries(Reading reading, EventLog log) {
        this.reading = reading;
        this.log = log;
    }

    public Page<HistoryEntry> history(Question question, HistoryFilter filter, Paging paging) {
        var parameters = filter.parameters(
                before(filter.recordedFrom(), EventLog.BEFORE_FIRST), before(filter.recordedTo(), Long.MAX_VALUE));
        return told(reading.answer(question, asked -> asked.page(ENTRIES, parameters, paging, ToldRow::read)));
    }

    private Page<HistoryEntry> told(Page<ToldRow> rows) {
        Map<Long, RecordedEvent> events = log
                .readAt(rows.items().stream().map(ToldRow::position).toList())
                .stream()
                .collect(Collectors.toMap(RecordedEvent::position, event -> event));
        return rows.map(row -> row.of(Objects.requireNonNull(
                events.get(row.position()), () -> "position " + row.position() + " is not in the log")));
    }

    /**
     * The days in Santiago on which something may have happened, of all that this reader may know; undated facts have none.
     * It takes a step of an index for each day and not for each entry.
     */
    public List<LocalDate> days(Question question) {
        return reading.answer(question, asked -> asked.rows(DAYS, row -> row.day("day")));
    }

    /** The entry that may have begun to hold next after a place in the order of when, and of several at once of position. */
    public Optional<HistoryEntry> next(Question question, Instant at, long position) {
        return neighbour(question, NEXT, at, position);
    }

    /** The one before. What no source dates at all stands in no such order. */
    public Optional<HistoryEntry> previous(Question question, Instant at, long position) {
        return neighbour(question, PREVIOUS, at, position);
    }

    private Optional<HistoryEntry> neighbour(Question question, String sql, Instant at, long position) {
        Map<String, Object> from = Map.of("at", at.atOffset(ZoneOffset.UTC), "position", position);
        return reading.answer(question, asked -> asked.first(sql, from, row -> row.number("position")))
                .flatMap(found -> at(question, found));
    }

    /** The entry by which a decision came into the register. */
    public Optional<HistoryEntry> ofDecision(Question question, String decision) {
        return reading.answer(
                        question, asked -> asked.first(DECISION, Map.of("id", decision), row -> row.number("position")))
                .flatMap(position -> at(question, position));
    }

    /** What this reader is told at a position; empty where nothing is, and where nothing was known or had begun yet. */
    public Optional<HistoryEntry> at(Question question, long position) {
        var parameters = HistoryFilter.none().parameters(position - 1, position);
        return told(reading.answer(question, asked -> asked.page(ENTRIES, parameters, Paging.first(), ToldRow::read)))
                .items()
                .stream()
                .findFirst();
    }

    /** The last position recorded before an instant; the log keeps its order in microseconds. */
    private long before(@Nullable Instant instant, long otherwise) {
        return instant == null ? otherwise : log.positionAt(instant.minus(1, ChronoUnit.MICROS));
    }
}
