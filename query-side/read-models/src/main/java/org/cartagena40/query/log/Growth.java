package org.cartagena40.query.log;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Up to where this program published, or last saw that another did; and those who wait for more. */
final class Growth {

    private final AtomicLong size = new AtomicLong();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();

    long size() {
        return size.get();
    }

    /** Also says that something about it is new, such as a cosignature. */
    void reached(long reached) {
        size.accumulateAndGet(reached, Math::max);
        lock.lock();
        try {
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Until it has grown, but no longer than that. */
    void await(long nanos) {
        lock.lock();
        try {
            long before = size.get();
            long left = nanos;
            while (left > 0 && size.get() == before) {
                left = grown.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for the log", e);
        } finally {
            lock.unlock();
        }
    }
}
