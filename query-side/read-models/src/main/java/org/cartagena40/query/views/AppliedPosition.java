package org.cartagena40.query.views;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Up to which position of the log the views have come. Who waits for a position is woken by the writer of this process;
 * for a writer in another process the table is asked every 50 ms.
 */
public final class AppliedPosition {

    private static final long ASK_AGAIN = TimeUnit.MILLISECONDS.toNanos(50);

    private final JdbcClient jdbc;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private long moves;

    public AppliedPosition(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long current() {
        return jdbc.sql("select position from views.progress").query(Long.class).single();
    }

    /** Waits until the views reflect the position; false when time ran out first. */
    public boolean await(long position, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        for (long seen = moves(); current() < position; seen = moves()) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            pause(seen, Math.min(ASK_AGAIN, left));
        }
        return true;
    }

    /** The writer of this process has committed. */
    void moved() {
        lock.lock();
        try {
            moves++;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private long moves() {
        lock.lock();
        try {
            return moves;
        } finally {
            lock.unlock();
        }
    }

    /** Until the writer moves, unless it has done so since the table was asked. */
    private void pause(long seen, long nanos) {
        lock.lock();
        try {
            long left = nanos;
            while (moves == seen && left > 0) {
                left = moved.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for the views", e);
        } finally {
            lock.unlock();
        }
    }
}
