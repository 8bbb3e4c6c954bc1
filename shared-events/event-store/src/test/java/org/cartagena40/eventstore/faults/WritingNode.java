package org.cartagena40.eventstore.faults;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.cartagena40.eventstore.AppendLane;
import org.cartagena40.eventstore.LogUnavailable;
import org.cartagena40.eventstore.PlainConnections;
import org.cartagena40.eventstore.PostgresEventLog;
import org.cartagena40.eventstore.PostgresEventStorageEngine;
import org.cartagena40.eventstore.RecordedCommand;
import org.cartagena40.eventstore.TestNode;

/** The parts of the event store with which a program writes, as production wires them, with its bounds. */
final class WritingNode implements AutoCloseable {

    private static final long PAUSE_MILLIS = 50;

    private final HikariDataSource pool;
    private final PostgresEventLog log;
    private final AppendLane lane;
    private final PostgresEventStorageEngine engine;

    WritingNode(String url) {
        pool = pool(url);
        log = new PostgresEventLog(pool, NoOpEventUpcaster.INSTANCE);
        lane = new AppendLane(PlainConnections.beside(pool), Clock.systemUTC(), head -> {});
        engine = new PostgresEventStorageEngine(lane, log);
    }

    static HikariDataSource pool(String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMinimumIdle(1);
        return pool;
    }

    RecordedCommand record(Note.Sent command) {
        return TestNode.record(
                engine,
                command.command(),
                List.of(TestNode.messages(command.aggregate(), command.from(), command.events())));
    }

    /** What the log knows of a command, as soon as it can be read. */
    Optional<RecordedCommand> find(UUID command) {
        return patiently(() -> log.findCommand(command));
    }

    long nextSequenceNumber(String aggregate) {
        return patiently(() -> engine.lastSequenceNumberFor(aggregate)).orElse(-1L) + 1;
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T patiently(Supplier<T> question) {
        while (true) {
            try {
                return question.get();
            } catch (LogUnavailable e) {
                pause();
            }
        }
    }

    @Override
    public void close() {
        lane.close();
        pool.close();
    }
}
