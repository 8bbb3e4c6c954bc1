package org.cartagena40.query.feed;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLongArray;

/** How long after its recording an event was handed to those who follow live, counted by powers of two of a millisecond. */
final class FeedLag {

    private static final int STEPS = 32;

    private final InstantSource clock;
    private final AtomicLongArray counts = new AtomicLongArray(STEPS);

    FeedLag(InstantSource clock) {
        this.clock = clock;
    }

    void told(FeedLine line) {
        long millis =
                Math.max(0, Duration.between(line.recordedAt(), clock.instant()).toMillis());
        counts.incrementAndGet(Math.min(STEPS - 1, Long.SIZE - Long.numberOfLeadingZeros(millis)));
    }

    long told() {
        long all = 0;
        for (int step = 0; step < STEPS; step++) {
            all += counts.get(step);
        }
        return all;
    }

    /** Within how many milliseconds this share of them was told; zero if none was. */
    long atMostMillis(double share) {
        double left = told() * share;
        for (int step = 0; step < STEPS; step++) {
            left -= counts.get(step);
            if (left <= 0) {
                return step == 0 ? 0 : 1L << step;
            }
        }
        return 1L << STEPS;
    }
}
