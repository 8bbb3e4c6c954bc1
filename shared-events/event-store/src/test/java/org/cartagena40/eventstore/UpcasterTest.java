package org.cartagena40.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EventCatalogue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class UpcasterTest {

    private static final ActaEvent EVENT = TestNode.sample(0);

    /** Turns an event that had another name and revision once into that of the catalogue. */
    private static final class Renamed extends SingleEventUpcaster {

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation stored) {
            return stored.getType().equals(new SimpleSerializedType("mechanism.founded", "0"));
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation stored) {
            EventCatalogue.Entry today = EventCatalogue.of(EVENT.getClass());
            return stored.upcastPayload(
                    new SimpleSerializedType(today.name(), Integer.toString(today.revision())),
                    JsonNode.class,
                    payload -> payload);
        }
    }

    private TestDatabase database;

    @BeforeEach
    void a_log_that_begins_with_an_event_of_an_older_program() {
        database = TestDatabase.createWithLog();
        database.execute("alter table events.event disable trigger the_record_never_changes");
        try (TestNode node = new TestNode(database)) {
            node.record(TestNode.newId(), "a", 0, 2);
        }
        database.execute("update events.event set type = 'mechanism.founded', revision = '0' where global_index = 0");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void both_readers_bring_it_to_the_revision_of_today() {
        PostgresEventLog log = new PostgresEventLog(database.dataSource(), new Renamed());
        PostgresEventStorageEngine engine = engine(log);

        assertThat(log.readAfter(-1, 10)).extracting(RecordedEvent::event).containsExactly(EVENT, TestNode.sample(1));
        assertThat(engine.readEvents("a").next().getPayload()).isEqualTo(EVENT);
    }

    @Test
    void without_an_upcaster_both_refuse_it_by_name() {
        PostgresEventLog log = new PostgresEventLog(database.dataSource(), NoOpEventUpcaster.INSTANCE);
        PostgresEventStorageEngine engine = engine(log);

        assertThatThrownBy(() -> log.readAfter(-1, 10)).hasMessageContaining("mechanism.founded");
        assertThatThrownBy(() -> engine.readEvents("a").next().getPayload()).hasMessageContaining("mechanism.founded");
    }

    @Test
    void an_upcaster_that_drops_an_event_is_refused_because_positions_would_have_a_gap() {
        EventUpcaster dropping = events -> Stream.empty();
        PostgresEventLog log = new PostgresEventLog(database.dataSource(), dropping);

        assertThatThrownBy(() -> log.readAfter(-1, 10))
                .hasMessageContaining(List.of().toString());
    }

    private static PostgresEventStorageEngine engine(PostgresEventLog log) {
        PlainConnections none = () -> {
            throw new SQLException("nothing is written here");
        };
        return new PostgresEventStorageEngine(new AppendLane(none, Clock.systemUTC(), head -> {}), log);
    }
}
