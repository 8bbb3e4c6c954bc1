package org.cartagena40.eventstore;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A clock at one of whose ticks the thread that asks stands still, as if its machine slept there. */
final class SleepyClock extends Clock {

    private final Clock clock = Clock.systemUTC();
    private final AtomicInteger ticksLeft;
    private final CountDownLatch asleep = new CountDownLatch(1);
    private final CountDownLatch awake = new CountDownLatch(1);

    /** @param tick counted from 1; a lane's second is that of its second attempt, for which it holds the lock */
    SleepyClock(int tick) {
        ticksLeft = new AtomicInteger(tick);
    }

    void awaitSleep() throws InterruptedException {
        if (!asleep.await(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nobody asked for that tick");
        }
    }

    void wake() {
        awake.countDown();
    }

    @Override
    public Instant instant() {
        if (ticksLeft.decrementAndGet() == 0) {
            asleep.countDown();
            awaitMorning();
        }
        return clock.instant();
    }

    private void awaitMorning() {
        try {
            awake.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the log knows instants only");
    }
}
