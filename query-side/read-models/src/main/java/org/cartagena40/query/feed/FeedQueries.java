package org.cartagena40.query.feed;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartagena40.events.Institution;
import org.cartagena40.events.Tier;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.views.Axis;
import org.cartagena40.query.views.Period;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reader;
import org.cartagena40.query.views.Reading;
import org.cartagena40.query.views.Row;
import org.cartagena40.query.views.Seen;
import org.jspecify.annotations.Nullable;

/**
 * The log after a position, up to what was known at the asked moment, with the tier of each event's content. It is read
 * once for all readers; {@link FeedLine} gives each what is for it.
 */
public final class FeedQueries {

    private static final String CONTENT = "select position, tier, owner from " + Seen.rows("history")
            + " h where content and position in (:positions)";

    /** The order in which a past is played by effective time: of each event, when it may have begun to hold. */
    private static final String BY_EFFECTIVE = "select position, possible_from from " + Seen.rows("history")
            + " h where content and possible_from < :until and (possible_from, position) > (:from, :position)"
            + " order by possible_from, position limit :limit";

    /** Earlier than any date that somebody records. */
    private static final Instant EVER = Instant.parse("0001-01-01T00:00:00Z");

    private final Reading reading;
    private final EventLog log;

    public FeedQueries(Reading reading, EventLog log) {
        this.reading = reading;
        this.log = log;
    }

    public List<FeedEntry> events(Question question, long after, int limit) {
        return lines(question, after, limit).stream()
                .map(line -> line.forReader(question.reader()))
                .toList();
    }

    /** The events after a position, for whoever is to read them. */
    List<FeedLine> lines(Question question, long after, int limit) {
        long upTo = Math.min(question.moment().knownAt(), after + limit);
        return upTo <= after ? List.of() : withTiers(question, log.readAfter(after, (int) (upTo - after)));
    }

    /** The events that may have begun to hold after another, in that order; those without any date are in no order. */
    List<FeedLine> linesByEffective(Question question, Happened after, Instant until, int limit) {
        Map<String, Object> parameters = Map.of(
                "from", after.at().atOffset(ZoneOffset.UTC),
                "position", after.position(),
                "until", until.atOffset(ZoneOffset.UTC),
                "limit", limit);
        List<Long> order = reading.answer(
                whole(question), asked -> asked.rows(BY_EFFECTIVE, parameters, row -> row.number("position")));
        Map<Long, FeedLine> lines = withTiers(question, log.readAt(order)).stream()
                .collect(Collectors.toMap(FeedLine::position, line -> line));
        return order.stream()
                .flatMap(position -> Stream.ofNullable(lines.get(position)))
                .toList();
    }

    /** After which event a period begins, or goes on for a reader who was told one of its events. */
    Happened resumed(Period period, long after) {
        Instant begins = period.from() == null ? EVER : period.from();
        if (period.by() == Axis.KNOWN) {
            long before =
                    period.from() == null ? EventLog.BEFORE_FIRST : log.positionAt(begins.minus(1, ChronoUnit.MICROS));
            return new Happened(begins, Math.max(after, before));
        }
        if (after <= EventLog.BEFORE_FIRST) {
            return Happened.before(begins);
        }
        return log.readAt(List.of(after)).stream()
                .findFirst()
                .flatMap(told -> told.event().effective().possibleFrom())
                .map(at -> new Happened(at, after))
                .orElseGet(() -> Happened.before(begins));
    }

    private List<FeedLine> withTiers(Question question, List<RecordedEvent> events) {
        if (events.isEmpty()) {
            return List.of();
        }
        List<Long> positions = events.stream().map(RecordedEvent::position).toList();
        Map<Long, Confidence> content = new HashMap<>();
        reading.answer(
                whole(question),
                asked -> asked.rows(CONTENT, Map.of("positions", positions), row -> {
                    content.put(row.number("position"), Confidence.of(row));
                    return row;
                }));
        return events.stream()
                .map(event -> content.getOrDefault(event.position(), Confidence.NOBODYS)
                        .line(event))
                .toList();
    }

    /** Tiers are read as the auditor sees them: all of them. */
    private static Question whole(Question question) {
        return new Question(question.moment(), Reader.auditor());
    }

    /** To whom the content of an event is told. */
    private record Confidence(Tier tier, @Nullable Institution owner) {

        /** A row that is missing tells nobody anything. */
        static final Confidence NOBODYS = new Confidence(Tier.OWN, null);

        static Confidence of(Row row) throws SQLException {
            String owner = row.textOrNull("owner");
            return new Confidence(Tier.valueOf(row.text("tier")), owner == null ? null : new Institution(owner));
        }

        FeedLine line(RecordedEvent event) {
            return new FeedLine(event, tier, owner);
        }
    }
}
