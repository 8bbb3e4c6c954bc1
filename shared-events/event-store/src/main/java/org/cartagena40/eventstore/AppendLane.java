package org.cartagena40.eventstore;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one writer of this program. Command threads hand over what is ready to be stored; all that arrives while a batch
 * is being flushed is the next batch. So a flush is shared by many commands, and the lock that makes positions dense is
 * taken once per batch and not once per command.
 */
public final class AppendLane implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AppendLane.class);
    private static final int LARGEST_BATCH = 256;
    /** Clients that wait for answers come back together; without it they would part into one and all the others. */
    private static final long GATHER_NANOS = 50_000;

    private static final Duration DRAIN = Duration.ofSeconds(30);

    private final BlockingQueue<AppendJob> waiting = new LinkedBlockingQueue<>();
    private final AppendJob end = new AppendJob(List.of());
    private final LaneConnection connection;
    private final LongConsumer appended;
    private final Thread thread;
    private int previousSize;
    private volatile boolean closing;
    private volatile boolean ended;

    /** @param appended told the new head after each batch, once its commands have their answers */
    public AppendLane(PlainConnections connections, Clock clock, LongConsumer appended) {
        this(new LaneConnection(connections, clock, LaneConnection.Bounds.DEFAULT), appended);
    }

    AppendLane(LaneConnection connection, LongConsumer appended) {
        this.connection = connection;
        this.appended = appended;
        this.thread = new Thread(this::run, "acta-append-lane");
        thread.setDaemon(true);
        thread.start();
    }

    /** Records the events of one command and returns when they are durable. */
    Appended append(AppendJob job) {
        add(job);
        return job.await();
    }

    void add(AppendJob job) {
        if (closing) {
            throw LogUnavailable.closed();
        }
        waiting.add(job);
        if (ended && waiting.remove(job)) {
            throw LogUnavailable.closed();
        }
    }

    /** Takes nothing more, records what was handed over, and closes the connection. */
    @Override
    public void close() {
        closing = true;
        waiting.add(end);
        try {
            thread.join(DRAIN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!ended) {
                record(gather());
            }
            List<AppendJob> rest = new ArrayList<>();
            waiting.drainTo(rest);
            rest.removeIf(end::equals);
            record(rest);
        } catch (InterruptedException e) {
            LOG.error("nobody may interrupt the append lane; commands fail until a restart", e);
        } finally {
            ended = true;
            waiting.forEach(job -> job.fail(LogUnavailable.closed()));
            connection.close();
        }
    }

    private List<AppendJob> gather() throws InterruptedException {
        List<AppendJob> batch = new ArrayList<>();
        batch.add(waiting.take());
        waiting.drainTo(batch, LARGEST_BATCH - 1);
        long until = System.nanoTime() + GATHER_NANOS;
        while (batch.size() < Math.min(previousSize, LARGEST_BATCH)) {
            AppendJob next = waiting.poll(until - System.nanoTime(), NANOSECONDS);
            if (next == null) {
                break;
            }
            batch.add(next);
        }
        previousSize = batch.size();
        ended = batch.remove(end);
        return batch;
    }

    /** When it returns, every job has its answer, whatever happened: nobody may wait for ever. */
    private void record(List<AppendJob> jobs) {
        try {
            List<AppendJob> open = jobs;
            while (!open.isEmpty()) {
                AppendBatch batch = new AppendBatch(open);
                connection.append(batch.distinct()).ifPresent(appended);
                open = batch.settleRepeats();
            }
        } catch (SQLException | RuntimeException | Error e) {
            LOG.warn("up to {} commands could not be recorded", jobs.size(), e);
            connection.drop();
            jobs.forEach(job -> job.fail(LogUnavailable.whileRecording(e)));
        }
    }
}
