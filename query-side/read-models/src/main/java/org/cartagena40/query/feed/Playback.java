package org.cartagena40.query.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.LongSupplier;
import org.cartagena40.query.views.Axis;
import org.jspecify.annotations.Nullable;

/**
 * A past played again: the distances between its events are kept and shortened by the speed. It begins with its first
 * event and ends with its last; what is recorded meanwhile is no part of it.
 */
final class Playback implements Course {

    private static final int AT_A_TIME = 100;

    private final Score score;
    private final double speed;
    private final LongSupplier nanoTime;
    private final Deque<FeedLine> ahead = new ArrayDeque<>();
    private @Nullable Start start;

    /** When playing began, and with which instant of the past. */
    private record Start(long nanos, Instant at) {}

    Playback(Score score, double speed, LongSupplier nanoTime) {
        this.score = score;
        this.speed = speed;
        this.nanoTime = nanoTime;
    }

    @Override
    public Due next() {
        List<FeedLine> due = new ArrayList<>();
        while (due.size() < AT_A_TIME && hasAhead()) {
            long wait = nanosUntil(ahead.element());
            if (wait > 0) {
                return new Due(due, wait, false);
            }
            due.add(ahead.remove());
        }
        return new Due(due, UNTIL_WOKEN, due.isEmpty());
    }

    private boolean hasAhead() {
        if (ahead.isEmpty()) {
            ahead.addAll(score.next(AT_A_TIME));
        }
        return !ahead.isEmpty();
    }

    private long nanosUntil(FeedLine line) {
        Instant at = line.at(score.by());
        Start started = start;
        if (started == null) {
            started = new Start(nanoTime.getAsLong(), at);
            start = started;
        }
        double after = Duration.between(started.at(), at).toMillis() * 1e6 / speed;
        return (long) after - (nanoTime.getAsLong() - started.nanos());
    }

    /** What is played, in the order of one of the two times. */
    interface Score {

        Axis by();

        /** The events that come next; none at the end. */
        List<FeedLine> next(int limit);
    }
}
