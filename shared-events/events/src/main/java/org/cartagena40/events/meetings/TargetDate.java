package org.cartagena40.events.meetings;

import java.time.LocalDate;
import java.util.Optional;
import org.cartagena40.events.EffectiveTime;

/** A date six months before a milestone; a span where the milestone's own date is not known to the day (R77, F17). */
public record TargetDate(LocalDate from, LocalDate to) {

    private static final int MONTHS_BEFORE = 6;

    /** The target for a meeting that prepares what begins then; empty where no source bounds its date. */
    public static Optional<TargetDate> before(EffectiveTime milestone) {
        return DaySpan.of(milestone).map(span -> new TargetDate(before(span.first()), before(span.latestStart())));
    }

    /** Six months before a day; where that month is shorter, its last day. */
    public static LocalDate before(LocalDate day) {
        return day.minusMonths(MONTHS_BEFORE);
    }

    /** Whether what is planned for then certainly begins after the target; a plan without a bound misses nothing yet. */
    public boolean missedBy(EffectiveTime plan) {
        return DaySpan.of(plan).filter(span -> span.first().isAfter(to)).isPresent();
    }

    /** Whether it is known to the day; if not, the target is "about" then. */
    public boolean exact() {
        return from.equals(to);
    }
}
