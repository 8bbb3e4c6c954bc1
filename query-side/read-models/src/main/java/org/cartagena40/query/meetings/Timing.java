package org.cartagena40.query.meetings;

import org.cartagena40.events.meetings.DaySpan;
import org.cartagena40.events.meetings.TargetDate;
import org.cartagena40.query.views.Effective;
import org.jspecify.annotations.Nullable;

/**
 * How a meeting lies to its milestone (R77).
 *
 * @param target six months before the milestone; null where its date is not bounded
 * @param reason why the target is missed, as was said; null if nobody has said it
 * @param reasonNotStated whether it is missed and nobody has said why
 */
public record Timing(
        String milestone,
        @Nullable Effective milestoneDate,
        @Nullable TargetDate target,
        boolean about,
        Kept kept,
        @Nullable String reason,
        boolean reasonNotStated) {

    /** Whether the meeting begins no later than its target. */
    public enum Kept {
        KEPT,
        MISSED,
        /** The dates are not known exactly enough to tell. */
        NOT_CERTAIN
    }

    static Timing of(String milestone, @Nullable Effective date, @Nullable Effective plan, @Nullable String reason) {
        TargetDate target = date == null ? null : TargetDate.before(date.time()).orElse(null);
        Kept kept = plan == null || target == null ? Kept.NOT_CERTAIN : kept(plan, target);
        boolean about = target != null && !target.exact();
        return new Timing(milestone, date, target, about, kept, reason, kept == Kept.MISSED && reason == null);
    }

    private static Kept kept(Effective plan, TargetDate target) {
        if (target.missedBy(plan.time())) {
            return Kept.MISSED;
        }
        boolean before = DaySpan.of(plan.time())
                .filter(span -> !span.latestStart().isAfter(target.from()))
                .isPresent();
        return before ? Kept.KEPT : Kept.NOT_CERTAIN;
    }
}
