package org.cartagena40.query.feed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartagena40.events.EventCatalogue;
import org.cartagena40.events.Tier;
import org.cartagena40.eventstore.EventJson;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reader;
import org.cartagena40.query.views.Reading;
import org.cartagena40.query.views.Seen;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log after a position, up to what was known at the asked moment. */
public final class FeedQueries {

    private static final String READABLE = "select position from " + Seen.rows("history")
            + " h where content and position > :after and position <= :upTo";

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Reading reading;
    private final EventLog log;

    public FeedQueries(Reading reading, EventLog log) {
        this.reading = reading;
        this.log = log;
    }

    public List<FeedEntry> events(Question question, long after, int limit) {
        List<RecordedEvent> events = log.readAfter(after, limit).stream()
                .filter(event -> event.position() <= question.moment().knownAt())
                .toList();
        Set<Long> readable = readable(question, after, after + limit);
        return events.stream()
                .map(event ->
                        entry(event, readable.contains(event.position()) ? payload(event, question.reader()) : null))
                .toList();
    }

    private Set<Long> readable(Question question, long after, long upTo) {
        return reading.answer(
                question,
                asked -> Set.copyOf(
                        asked.rows(READABLE, Map.of("after", after, "upTo", upTo), row -> row.number("position"))));
    }

    private static FeedEntry entry(RecordedEvent recorded, @Nullable JsonNode payload) {
        EventCatalogue.Entry type = EventCatalogue.of(recorded.event().getClass());
        return new FeedEntry(
                recorded.position(),
                recorded.eventId(),
                recorded.recordedAt(),
                type.name(),
                type.revision(),
                recorded.aggregateType(),
                recorded.aggregateId(),
                recorded.sequenceNumber(),
                payload);
    }

    private JsonNode payload(RecordedEvent recorded, Reader reader) {
        JsonNode payload = mapper.readTree(EventJson.write(recorded.event()));
        if (!reader.sees(Tier.OFFICE)) {
            Persons.hide(payload);
        }
        return payload;
    }
}
