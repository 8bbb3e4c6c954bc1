package org.cartagena40.command.meetings;

import java.util.List;
import java.util.Optional;
import org.cartagena40.command.Past;
import org.cartagena40.command.Phrase;
import org.cartagena40.command.Warning;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.meetings.MeetingEvent;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.meetings.MeetingRescheduled;
import org.cartagena40.events.meetings.MeetingScheduled;
import org.cartagena40.events.meetings.MilestoneEvent;
import org.cartagena40.events.meetings.MilestoneId;
import org.cartagena40.events.meetings.TargetDate;
import org.cartagena40.events.meetings.TimingDeviationExplained;
import org.jspecify.annotations.Nullable;

/**
 * Says to whom plans a meeting later than six months before its milestone that nobody has said why (R77). The first
 * meeting missed its target by a month, so a miss is recorded as planned and only asks for its reason.
 */
public final class MissedTarget {

    private MissedTarget() {}

    /** What is to be said about a meeting as it is planned; nothing if it prepares no milestone or keeps its target. */
    public static Optional<Warning> of(MeetingId meeting, Past past) {
        List<MeetingEvent> events = past.of(meeting, MeetingEvent.class);
        if (events.stream().anyMatch(MissedTarget::explains)) {
            return Optional.empty();
        }
        return events.stream()
                .filter(MeetingScheduled.class::isInstance)
                .map(MeetingScheduled.class::cast)
                .flatMap(scheduled -> Optional.ofNullable(scheduled.milestone()).stream())
                .flatMap(milestone -> missed(
                        milestone, Meeting.of(meeting, past).known().plan().date(), past)
                        .stream())
                .findFirst();
    }

    private static Optional<Warning> missed(MilestoneId milestone, EffectiveTime plan, Past past) {
        EffectiveTime date = past.state(milestone, MilestoneEvent.class, Milestone.NONE, Milestone.EVOLUTION)
                .date();
        return Optional.ofNullable(date)
                .flatMap(TargetDate::before)
                .filter(target -> target.missedBy(plan))
                .map(target -> warning(milestone, plan, target));
    }

    private static Warning warning(MilestoneId milestone, EffectiveTime plan, TargetDate target) {
        return new Warning(
                "000:57, R77",
                Phrase.of("missed-target"),
                Phrase.of(
                        target.exact() ? "planned-after" : "planned-about-after",
                        String.valueOf(plan.from()),
                        milestone,
                        target.to()),
                Phrase.of("missed-target-remedy"));
    }

    private static boolean explains(MeetingEvent event) {
        return reason(event) != null;
    }

    private static @Nullable String reason(MeetingEvent event) {
        if (event instanceof MeetingScheduled scheduled) {
            return scheduled.deviationReason();
        }
        if (event instanceof MeetingRescheduled rescheduled) {
            return rescheduled.deviationReason();
        }
        return event instanceof TimingDeviationExplained explained ? explained.reason() : null;
    }
}
