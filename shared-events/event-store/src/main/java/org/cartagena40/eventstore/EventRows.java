package org.cartagena40.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EventCatalogue;

/** Reads the rows of the log, as Axon's data for aggregates and as recorded events for everybody else. */
final class EventRows {

    static final String COLUMNS = "global_index, event_id, aggregate_type, aggregate_id, sequence_number,"
            + " command_id, command_ordinal, recorded_at, type, revision, payload, metadata";

    // Places in that list: names would be looked up a dozen times per row, and rebuilds read millions of rows.
    private static final int POSITION = 1;
    private static final int EVENT_ID = 2;
    private static final int AGGREGATE_TYPE = 3;
    private static final int AGGREGATE_ID = 4;
    private static final int SEQUENCE_NUMBER = 5;
    private static final int COMMAND_ID = 6;
    private static final int COMMAND_ORDINAL = 7;
    private static final int RECORDED_AT = 8;
    private static final int TYPE = 9;
    private static final int REVISION = 10;
    private static final int PAYLOAD = 11;
    private static final int METADATA = 12;

    private final Serializer serializer;
    private final EventUpcaster upcasters;

    EventRows(Serializer serializer, EventUpcaster upcasters) {
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    Serializer serializer() {
        return serializer;
    }

    EventUpcaster upcasters() {
        return upcasters;
    }

    RecordedEvent recorded(ResultSet row) throws SQLException {
        return new RecordedEvent(
                row.getLong(POSITION),
                row.getObject(EVENT_ID, UUID.class),
                row.getString(AGGREGATE_TYPE),
                row.getString(AGGREGATE_ID),
                row.getLong(SEQUENCE_NUMBER),
                row.getObject(COMMAND_ID, UUID.class),
                row.getInt(COMMAND_ORDINAL),
                recordedAt(row),
                event(row));
    }

    TrackedDomainEventData<byte[]> data(ResultSet row) throws SQLException {
        return new TrackedDomainEventData<>(
                new GlobalSequenceTrackingToken(row.getLong(POSITION)),
                new GenericDomainEventEntry<>(
                        row.getString(AGGREGATE_TYPE),
                        row.getString(AGGREGATE_ID),
                        row.getLong(SEQUENCE_NUMBER),
                        row.getString(EVENT_ID),
                        recordedAt(row),
                        row.getString(TYPE),
                        row.getString(REVISION),
                        row.getBytes(PAYLOAD),
                        row.getBytes(METADATA)));
    }

    /** What is stored in today's revision needs no upcaster and none of Axon's wrapping. */
    private ActaEvent event(ResultSet row) throws SQLException {
        String revision = row.getString(REVISION);
        var today = EventCatalogue.named(row.getString(TYPE))
                .filter(entry -> ActaEventSerializer.revision(entry).equals(revision));
        return today.isPresent()
                ? EventJson.read(row.getBytes(PAYLOAD), today.get().type())
                : upcast(data(row));
    }

    private ActaEvent upcast(TrackedDomainEventData<byte[]> stored) {
        List<Object> events = EventUtils.upcastAndDeserializeTrackedEvents(Stream.of(stored), serializer, upcasters)
                .<Object>map(message -> message.getPayload())
                .toList();
        if (events.size() == 1 && events.get(0) instanceof ActaEvent event) {
            return event;
        }
        throw new IllegalStateException("one stored event is one event also in today's revision, but "
                + stored.trackingToken() + " was upcast to " + events);
    }

    private static Instant recordedAt(ResultSet row) throws SQLException {
        return row.getObject(RECORDED_AT, OffsetDateTime.class).toInstant();
    }
}
