package org.cartagena40.command.meetings;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.meetings.MeetingKind;
import org.cartagena40.events.meetings.MeetingPlan;
import org.cartagena40.events.meetings.MeetingPurpose;
import org.cartagena40.events.meetings.MilestoneId;
import org.jspecify.annotations.Nullable;

/** Plans a meeting (R74, R106). Purposes may be left out by an import only: the sources name none. */
public record ScheduleMeeting(
        @TargetAggregateIdentifier MeetingId meeting,
        MeetingKind kind,
        List<MeetingPurpose> purposes,
        @Nullable Label title,
        @Nullable MilestoneId milestone,
        MeetingPlan plan,
        @Nullable String deviationReason,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {
    public ScheduleMeeting {
        purposes = List.copyOf(purposes);
    }
}
