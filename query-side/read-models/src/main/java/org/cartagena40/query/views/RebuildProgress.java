package org.cartagena40.query.views;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far a rebuild has come. One thread works and any may ask; the position moves with every event, the phases one
 * after the other.
 */
public final class RebuildProgress {

    /** What a rebuild is at. */
    public enum Phase {
        WAITING,
        READING,
        INDEXING,
        CATCHING_UP,
        COMPARING,
        SWAPPING,
        DONE,
        FAILED
    }

    /**
     * A look at it.
     *
     * @param position up to which events have been read
     * @param target the position to be read up to, by now
     * @param secondsLeft until all events are read; null before anything can be said
     */
    public record Seen(
            Phase phase,
            long position,
            long target,
            double eventsPerSecond,
            @Nullable Long secondsLeft,
            double seconds) {}

    private static final double NANOS = Duration.ofSeconds(1).toNanos();

    private final long begun = System.nanoTime();
    private volatile Phase phase = Phase.WAITING;
    private volatile long position = -1;
    private volatile long target = -1;
    private volatile long readSince = begun;
    private volatile long readUntil = begun;

    void reading(long upTo) {
        target = upTo;
        readSince = System.nanoTime();
        phase = Phase.READING;
    }

    void at(long read) {
        position = read;
        readUntil = System.nanoTime();
    }

    void enters(Phase next) {
        phase = next;
    }

    void caughtUpTo(long live) {
        target = live;
        position = live;
    }

    /** A look at it now. */
    public Seen seen() {
        double seconds = (readUntil - readSince) / NANOS;
        double rate = seconds <= 0 ? 0 : (position + 1) / seconds;
        Long left = rate <= 0 || phase == Phase.WAITING ? null : Math.round((target - position) / rate);
        return new Seen(phase, position, target, rate, left, (System.nanoTime() - begun) / NANOS);
    }
}
