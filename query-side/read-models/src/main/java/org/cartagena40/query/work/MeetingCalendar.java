package org.cartagena40.query.work;

import java.time.Instant;
import java.util.List;
import org.cartagena40.query.views.Asked;
import org.jspecify.annotations.Nullable;

/**
 * What the list of work needs to know of the biennial meetings. The view of meetings supplies it; without one there is
 * nothing to do for a meeting.
 */
@FunctionalInterface
public interface MeetingCalendar {

    /** Knows of no meeting. */
    MeetingCalendar NONE = asked -> List.of();

    /** The biennial meetings that are planned, running or over at the asked moment; not those that were cancelled. */
    List<Biennial> biennial(Asked asked);

    /**
     * One biennial meeting.
     *
     * @param opens when it begins as planned; null while no day is known
     * @param ended when it was over, as far as the record says; null before
     * @param deviates whether it is not six months before its milestone and nobody has said why (R77)
     * @param waiting how many wait for a place
     */
    record Biennial(
            String meeting,
            @Nullable Instant opens,
            @Nullable Instant ended,
            boolean deviates,
            int waiting) {}
}
