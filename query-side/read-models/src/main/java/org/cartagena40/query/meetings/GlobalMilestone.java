package org.cartagena40.query.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cartagena40.events.meetings.DaySpan;
import org.cartagena40.events.meetings.TargetDate;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.LabelText;
import org.jspecify.annotations.Nullable;

/**
 * A global milestone as it stood at a moment.
 *
 * @param date as exactly as known
 * @param target when the meeting that prepares it is due: six months before it begins
 * @param about whether the target is no more exact than that
 * @param earlierDates what was said of its date before
 * @param meetings those that prepare it
 */
public record GlobalMilestone(
        String milestone,
        long position,
        String kind,
        @Nullable LabelText alias,
        @Nullable Effective date,
        @Nullable TargetDate target,
        boolean about,
        List<DateTold> earlierDates,
        List<String> meetings,
        String origin,
        List<String> sources) {

    /** The day on which it begins, where that is known. */
    public Optional<LocalDate> begins() {
        return Optional.ofNullable(date)
                .map(Effective::time)
                .flatMap(DaySpan::of)
                .filter(DaySpan::exactStart)
                .map(DaySpan::first);
    }

    /** What was said of its date, and why it was said anew. */
    public record DateTold(
            String milestone,
            long position,
            Effective date,
            @Nullable String reason,
            Effective effective) {}
}
