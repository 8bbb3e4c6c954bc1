package org.cartagena40.benchmarks.append;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A made-up past without end, the same for the same seed. At pace 1 it is a busy decade of the Mechanism, with 200
 * procedures, 5 meetings and 1,500 reports of progress a year; at a higher pace more happens in the same time, so that a
 * million events still are ten years.
 */
final class Decade {

    static final Instant BEGINS = Instant.parse("2025-11-01T12:00:00Z");

    private static final int EVENTS_A_YEAR =
            Procedures.A_YEAR * Procedures.EVENTS + Meetings.A_YEAR * Meetings.EVENTS + Reports.A_YEAR * Reports.EVENTS;
    /** How many events there are for each procedure. */
    static final int EVENTS_A_PROCEDURE = EVENTS_A_YEAR / Procedures.A_YEAR;

    private static final Duration YEAR = Duration.ofDays(365);

    private final List<Strand> strands;

    /**
     * @param events how many it tells in about ten years
     * @param inRegister how many events the register of decisions has already
     */
    Decade(long seed, long events, long inRegister) {
        double pace = Math.max(1, events / (10.0 * EVENTS_A_YEAR));
        IdsOfThePast ids = new IdsOfThePast(seed);
        this.strands = List.of(new Procedures(ids, pace, inRegister), new Meetings(pace), new Reports(ids, pace));
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
