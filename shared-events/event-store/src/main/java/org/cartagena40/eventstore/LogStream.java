package org.cartagena40.eventstore;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;

/** One reading of the log, by one thread, woken and credited by others. */
final class LogStream implements BlockingStream<TrackedEventMessage<?>> {

    /** Below the 1,024 events at which Axon's buffer is full, and twice a batch: one at work, one ready. */
    static final int CREDITS = 1_000;

    static final int PAGE = 500;

    private final EventLog log;
    private final LogTail tail;
    private final Queue<RecordedEventMessage> page = new ArrayDeque<>();
    private final Runnable wake = this::wake;
    private final Semaphore wakeUps = new Semaphore(0);
    private final AtomicLong stored;
    private long read;
    private long delivered;
    private volatile Runnable onAvailable = () -> {};

    LogStream(EventLog log, LogTail tail, long after) {
        this.log = log;
        this.tail = tail;
        this.read = after;
        this.delivered = after;
        this.stored = new AtomicLong(after);
        tail.follow(wake);
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return hasNextAvailable() ? Optional.ofNullable(page.peek()) : Optional.empty();
    }

    /** Asks the database only if the log is known to have grown, so that a processor at rest costs nothing. */
    @Override
    public boolean hasNextAvailable() {
        if (delivered - stored.get() >= CREDITS) {
            return false;
        }
        if (page.isEmpty() && tail.head() > read) {
            for (RecordedEvent event : log.readAfter(read, PAGE)) {
                page.add(new RecordedEventMessage(event));
                read = event.position();
            }
        }
        return !page.isEmpty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long until = System.nanoTime() + unit.toNanos(timeout);
        while (!hasNextAvailable()) {
            if (!wakeUps.tryAcquire(until - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                return hasNextAvailable();
            }
            wakeUps.drainPermits();
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable()) {
            wakeUps.acquire();
        }
        RecordedEventMessage next = page.remove();
        delivered = next.recorded().position();
        return next;
    }

    void stored(long position) {
        stored.accumulateAndGet(position, Math::max);
        wake();
    }

    private void wake() {
        wakeUps.release();
        onAvailable.run();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        onAvailable = callback;
        return true;
    }

    @Override
    public void close() {
        tail.unfollow(wake);
    }
}
