package org.cartagena40.eventstore;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Writes what Axon Server holds into the log, one by one in its order: one follower at a time over all nodes, and one
 * thread. Its order has no gaps and neither has the log, so an event's token is its position; where they part it stops
 * and says so. It remembers nothing: the log's head says how far it came.
 */
final class ServerFollower implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ServerFollower.class);
    private static final int LARGEST_BATCH = 500;
    private static final Duration STOP = Duration.ofSeconds(10);

    private final StreamableMessageSource<TrackedEventMessage<?>> source;
    private final PostgresEventLog log;
    private final AppendLane lane;
    private final PlainConnections connections;
    private final SecureRandom random = new SecureRandom();
    private final Thread thread = new Thread(this::run, "acta-server-follower");
    private volatile boolean running;

    ServerFollower(
            StreamableMessageSource<TrackedEventMessage<?>> source,
            PostgresEventLog log,
            AppendLane lane,
            PlainConnections connections) {
        this.source = source;
        this.log = log;
        this.lane = lane;
        this.connections = connections;
        thread.setDaemon(true);
    }

    @Override
    public void start() {
        running = true;
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        try {
            thread.join(STOP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before Axon: whoever sends a command waits for it. */
    @Override
    public int getPhase() {
        return -1;
    }

    private void run() {
        BackOff backOff = new BackOff();
        while (running) {
            backOff.await();
            try (Connection session = connections.open("acta server follower")) {
                if (leads(session)) {
                    follow(session, backOff);
                }
                backOff.failed();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (SQLException | RuntimeException | Error e) {
                backOff.failed();
                LOG.error("ALARM: what Axon Server holds does not reach the log; tried again: {}", e.getMessage());
            }
        }
    }

    /** For as long as the session lasts. Two that both believe to lead do no harm: an event id is taken once. */
    private static boolean leads(Connection session) throws SQLException {
        return ask(session, "select pg_try_advisory_lock(4002025)");
    }

    private static boolean ask(Connection session, String question) throws SQLException {
        try (Statement statement = session.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private void follow(Connection session, BackOff backOff) throws SQLException, InterruptedException {
        long next = log.head() + 1;
        LOG.info("following Axon Server from token {}", next);
        try (BlockingStream<TrackedEventMessage<?>> stream = source.openStream(before(next))) {
            while (running) {
                if (stream.hasNextAvailable(1, TimeUnit.SECONDS)) {
                    List<ServerEvent> batch = take(stream, next);
                    record(batch);
                    next += batch.size();
                    backOff.succeeded();
                } else {
                    ask(session, "select true");
                }
            }
        }
    }

    private static @Nullable GlobalSequenceTrackingToken before(long next) {
        return next == 0 ? null : new GlobalSequenceTrackingToken(next - 1);
    }

    private static List<ServerEvent> take(BlockingStream<TrackedEventMessage<?>> stream, long next)
            throws InterruptedException {
        List<ServerEvent> batch = new ArrayList<>();
        do {
            ServerEvent event = ServerEvent.of(stream.nextAvailable());
            requireInOrder(event.token(), next + batch.size());
            batch.add(event);
        } while (batch.size() < LARGEST_BATCH && goesOn(stream, next + batch.size()));
        return batch;
    }

    /** What comes before a hole is recorded; the hole is met by the next batch. */
    private static boolean goesOn(BlockingStream<TrackedEventMessage<?>> stream, long token)
            throws InterruptedException {
        return stream.hasNextAvailable(0, TimeUnit.SECONDS)
                && stream.peek()
                        .filter(message -> LogPosition.of(message.trackingToken()) == token)
                        .isPresent();
    }

    private void record(List<ServerEvent> batch) {
        try {
            record(
                    batch,
                    batch.stream()
                            .map(event -> event.sealed(event.ordinal(), log.serializer(), random))
                            .toList());
        } catch (CommandAlreadyRecorded | EventStoreException twice) {
            LOG.warn("one command id was used for several aggregates: {}", twice.getMessage());
            batch.forEach(this::recordAfterItsNamesake);
        }
    }

    /** What Axon Server holds happened, also a second act under one id: it goes on counting where the first ended. */
    private void recordAfterItsNamesake(ServerEvent event) {
        int ordinal = Math.max(event.ordinal(), log.lastOrdinal(event.commandId()) + 1);
        record(List.of(event), List.of(event.sealed(ordinal, log.serializer(), random)));
    }

    private void record(List<ServerEvent> batch, List<SealedEvent> sealed) {
        Appended appended = lane.append(new AppendJob(sealed));
        requireInOrder(batch.get(0).token(), appended.firstPosition());
    }

    private static void requireInOrder(long token, long position) {
        if (token != position) {
            throw new IllegalStateException("Axon Server gives token " + token + " where the log expects " + position);
        }
    }
}
