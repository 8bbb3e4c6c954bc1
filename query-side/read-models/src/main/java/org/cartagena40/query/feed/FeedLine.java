package org.cartagena40.query.feed;

import java.time.Instant;
import org.cartagena40.events.EventCatalogue;
import org.cartagena40.events.Institution;
import org.cartagena40.events.Tier;
import org.cartagena40.eventstore.EventJson;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.views.Axis;
import org.cartagena40.query.views.Reader;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One event with the tier and the owner of its content. It is written in three ways, each made once for all readers of a
 * node: whole, without references of persons, and without its content.
 */
final class FeedLine {

    private static final JsonMapper PAYLOADS = JsonMapper.builder().build();

    private final RecordedEvent recorded;
    private final Tier tier;
    private final @Nullable Institution owner;
    private final String[] written = new String[3];

    FeedLine(RecordedEvent recorded, Tier tier, @Nullable Institution owner) {
        this.recorded = recorded;
        this.tier = tier;
        this.owner = owner;
    }

    long position() {
        return recorded.position();
    }

    Instant recordedAt() {
        return recorded.recordedAt();
    }

    /** When it was recorded, or when it may have begun to hold; of what nobody dates the former. */
    Instant at(Axis by) {
        return by == Axis.KNOWN
                ? recordedAt()
                : recorded.event().effective().possibleFrom().orElse(recordedAt());
    }

    /** The event as this reader may read it. */
    FeedEntry forReader(Reader reader) {
        return entry(form(reader));
    }

    /** The same in JSON, on one line. Two threads may both make it; they make the same. */
    String json(Reader reader, JsonMapper mapper) {
        int form = form(reader);
        String there = written[form];
        if (there == null) {
            there = mapper.writeValueAsString(entry(form));
            written[form] = there;
        }
        return there;
    }

    private int form(Reader reader) {
        if (!reader.sees(tier, owner)) {
            return 2;
        }
        return reader.sees(Tier.OFFICE) ? 0 : 1;
    }

    private FeedEntry entry(int form) {
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
                form == 2 ? null : payload(form == 1));
    }

    private JsonNode payload(boolean withoutPersons) {
        JsonNode payload = PAYLOADS.readTree(EventJson.write(recorded.event()));
        if (withoutPersons) {
            Persons.hide(payload);
        }
        return payload;
    }
}
