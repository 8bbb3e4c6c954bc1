package org.cartagena40.benchmarks.append;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A made-up past without end, the same for the same seed. At pace 1 it is a busy decade of the Mechanism, with 200
 * procedures a year; at a higher pace more happens in the same time, so that a million events still are ten years. What
 * else happens again and again is added as a {@link Strand}.
 */
final class Decade {

    static final Instant BEGINS = Instant.parse("2025-11-01T12:00:00Z");

    /** Ten years of 200 procedures of twenty events. */
    private static final double EVENTS_AT_PACE_ONE = 40_000;

    private static final Duration YEAR = Duration.ofDays(365);

    private final List<Strand> strands;

    /**
     * @param events how many it tells in about ten years
     * @param inRegister how many events the register of decisions has already
     */
    Decade(long seed, long events, long inRegister) {
        double pace = Math.max(1, events / EVENTS_AT_PACE_ONE);
        this.strands = List.of(new Procedures(new IdsOfThePast(seed), pace, inRegister));
    }

    /** What happened next. */
    List<Entry> next() {
        return strands.stream()
                .min(Comparator.comparing(Strand::nextAt))
                .orElseThrow()
                .next();
    }

    /** From one to the next of so many a year. */
    static Duration interval(double aYear) {
        return Duration.ofSeconds((long) (YEAR.toSeconds() / aYear));
    }
}
