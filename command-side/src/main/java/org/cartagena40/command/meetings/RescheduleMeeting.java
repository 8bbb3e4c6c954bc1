package org.cartagena40.command.meetings;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.meetings.MeetingPlan;
import org.jspecify.annotations.Nullable;

/** Changes the plan of a meeting, whole; what was planned before stays on record (R133). */
public record RescheduleMeeting(
        @TargetAggregateIdentifier MeetingId meeting,
        MeetingPlan plan,
        @Nullable String reason,
        @Nullable String deviationReason,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
