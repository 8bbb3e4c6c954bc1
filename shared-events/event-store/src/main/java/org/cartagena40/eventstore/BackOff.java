package org.cartagena40.eventstore;

import java.util.concurrent.locks.LockSupport;

/** Asks an absent database again at once, then less and less often, but every two seconds at least. */
final class BackOff {

    private static final long SHORTEST_NANOS = 50_000_000;
    private static final long LONGEST_NANOS = 2_000_000_000;

    private long pause;
    private long notBefore = System.nanoTime();

    /** Returns when the next attempt is due; at once after a success, or if the thread is interrupted. */
    void await() {
        for (long left = left(); left > 0 && !Thread.currentThread().isInterrupted(); left = left()) {
            LockSupport.parkNanos(left);
        }
    }

    void succeeded() {
        pause = 0;
    }

    void failed() {
        pause = Math.min(Math.max(SHORTEST_NANOS, 2 * pause), LONGEST_NANOS);
        notBefore = System.nanoTime() + pause;
    }

    private long left() {
        return notBefore - System.nanoTime();
    }
}
