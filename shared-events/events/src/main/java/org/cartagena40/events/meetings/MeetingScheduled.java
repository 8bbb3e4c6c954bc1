package org.cartagena40.events.meetings;

import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.jspecify.annotations.Nullable;

/**
 * A meeting is planned (R74, R106). What it is planned for and when it takes place are two facts.
 *
 * @param milestone the global milestone that it prepares
 * @param deviationReason why it is not six months before the milestone, if that is known (R77)
 */
public record MeetingScheduled(
        MeetingId meeting,
        MeetingKind kind,
        List<MeetingPurpose> purposes,
        @Nullable Label title,
        @Nullable MilestoneId milestone,
        MeetingPlan plan,
        @Nullable String deviationReason,
        EffectiveTime effective,
        Act act)
        implements MeetingEvent {
    public MeetingScheduled {
        purposes = List.copyOf(purposes);
    }
}
