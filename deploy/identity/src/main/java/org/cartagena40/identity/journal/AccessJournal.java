package org.cartagena40.identity.journal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.cartagena40.events.Actor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Takes entries without waiting and writes them in batches, in one thread of its own. If the database does not take them
 * they wait; if the queue is full they are counted as lost, and the next batch that is written says how many.
 */
public final class AccessJournal implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AccessJournal.class);
    private static final int BATCH = 500;
    private static final long PAUSE_MILLIS = 200;
    private static final long FAREWELL_MILLIS = 5_000;

    private final BlockingQueue<JournalEntry> waiting;
    private final AtomicLong lost = new AtomicLong();
    private final AtomicLong lostAndNotWritten = new AtomicLong();
    private final JournalTable table;
    private final Clock clock;
    private final Thread writer;
    private volatile boolean closing;

    public AccessJournal(JournalTable table, Clock clock, int capacity) {
        this.waiting = new ArrayBlockingQueue<>(capacity);
        this.table = table;
        this.clock = clock;
        this.writer = new Thread(this::write, "access-journal");
        writer.setDaemon(true);
        writer.start();
    }

    public void read(Actor by, String what, int status) {
        take(JournalEntry.read(clock.instant(), by, what, status));
    }

    public void refused(@Nullable Actor by, String what, String rule, int status) {
        take(JournalEntry.refused(clock.instant(), by, what, rule, status));
    }

    /** Entries that are not written yet. */
    public int waiting() {
        return waiting.size();
    }

    /** Entries lost since this program started. */
    public long lost() {
        return lost.get();
    }

    private void take(JournalEntry entry) {
        if (!waiting.offer(entry)) {
            lost.incrementAndGet();
            lostAndNotWritten.incrementAndGet();
        }
    }

    private void write() {
        List<JournalEntry> batch = new ArrayList<>();
        while (!closing || !waiting.isEmpty() || !batch.isEmpty()) {
            try {
                fill(batch);
                if (!batch.isEmpty()) {
                    table.add(batch);
                    batch.clear();
                }
            } catch (InterruptedException e) {
                return;
            } catch (DataAccessException | TransactionException e) {
                if (closing) {
                    LOG.warn("{} entries of the access journal are lost at the end", batch.size() + waiting.size());
                    return;
                }
                pause(e);
            }
        }
    }

    private void fill(List<JournalEntry> batch) throws InterruptedException {
        if (batch.isEmpty()) {
            JournalEntry first = waiting.poll(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            if (first == null) {
                return;
            }
            batch.add(first);
            waiting.drainTo(batch, BATCH - 1);
        }
        long gap = lostAndNotWritten.getAndSet(0);
        if (gap > 0) {
            batch.add(JournalEntry.lost(clock.instant(), gap));
        }
    }

    private static void pause(RuntimeException failure) {
        LOG.warn("the access journal cannot be written; entries wait: {}", failure.getMessage());
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Writes what waits, for some seconds. */
    @Override
    public void close() {
        closing = true;
        try {
            writer.join(FAREWELL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        writer.interrupt();
    }
}
