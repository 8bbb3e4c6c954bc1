package org.cartagena40.eventstore;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EventSamples;

/** One program that writes to the log: its own lane, engine and clock. Several of them are several nodes. */
public final class TestNode implements AutoCloseable {

    static final String REQUEST = "ab".repeat(32);
    static final LaneConnection.Bounds SHORT =
            new LaneConnection.Bounds(Duration.ofMillis(300), Duration.ofMillis(600), Duration.ofSeconds(2));
    private static final List<ActaEvent> SAMPLES = EventSamples.all();

    final PostgresEventLog log;
    final AppendLane lane;
    final PostgresEventStorageEngine engine;

    TestNode(TestDatabase database) {
        this(database, Clock.systemUTC());
    }

    TestNode(TestDatabase database, Clock clock) {
        this(database.dataSource(), clock);
    }

    TestNode(DataSource dataSource, Clock clock) {
        log = new PostgresEventLog(dataSource, NoOpEventUpcaster.INSTANCE);
        PlainConnections connections = PlainConnections.beside(dataSource);
        lane = new AppendLane(new LaneConnection(connections, clock, SHORT), head -> {});
        engine = new PostgresEventStorageEngine(lane, log);
    }

    public static UUID newId() {
        return UUID.fromString(IdentifierFactory.getInstance().generateIdentifier());
    }

    static ActaEvent sample(int number) {
        return SAMPLES.get(Math.floorMod(number, SAMPLES.size()));
    }

    /** A command that writes so many events to an aggregate, from a sequence number on. */
    RecordedCommand record(UUID command, String aggregate, long from, int events) {
        return record(command, List.of(messages(aggregate, from, events)));
    }

    /** A command that appends several times before its unit of work is done. */
    RecordedCommand record(UUID command, List<List<DomainEventMessage<?>>> appends) {
        return record(engine, command, appends);
    }

    /** The same through the engine of a whole program. */
    public static RecordedCommand record(
            PostgresEventStorageEngine engine, UUID command, List<List<DomainEventMessage<?>>> appends) {
        var message = new GenericCommandMessage<>(
                new GenericMessage<>(
                        command.toString(),
                        "command",
                        Map.of(
                                CommandMetadata.REQUEST_HASH,
                                REQUEST,
                                CommandMetadata.RECEIVED_AT,
                                "2026-11-22T15:00:00Z")),
                "command");
        DefaultUnitOfWork.startAndGet(message).execute(() -> appends.forEach(engine::appendEvents));
        return engine.takeLastAppend().orElseThrow();
    }

    public static List<DomainEventMessage<?>> messages(String aggregate, long from, int events) {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            messages.add(new GenericDomainEventMessage<>("Test", aggregate, from + i, sample((int) from + i)));
        }
        return messages;
    }

    @Override
    public void close() {
        lane.close();
    }
}
