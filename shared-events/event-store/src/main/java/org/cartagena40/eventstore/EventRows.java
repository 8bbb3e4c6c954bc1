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
                row.getLong("global_index"),
                row.getObject("event_id", UUID.class),
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence_number"),
                row.getObject("command_id", UUID.class),
                row.getInt("command_ordinal"),
                recordedAt(row),
                event(row));
    }

    TrackedDomainEventData<byte[]> data(ResultSet row) throws SQLException {
        return new TrackedDomainEventData<>(
                new GlobalSequenceTrackingToken(row.getLong("global_index")),
                new GenericDomainEventEntry<>(
                        row.getString("aggregate_type"),
                        row.getString("aggregate_id"),
                        row.getLong("sequence_number"),
                        row.getString("event_id"),
                        recordedAt(row),
                        row.getString("type"),
                        row.getString("revision"),
                        row.getBytes("payload"),
                        row.getBytes("metadata")));
    }

    /** What is stored in today's revision needs no upcaster and none of Axon's wrapping: rebuilds read millions. */
    private ActaEvent event(ResultSet row) throws SQLException {
        String revision = row.getString("revision");
        var today = EventCatalogue.named(row.getString("type"))
                .filter(entry -> ActaEventSerializer.revision(entry).equals(revision));
        return today.isPresent()
                ? EventJson.read(row.getBytes("payload"), today.get().type())
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
        return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }
}
