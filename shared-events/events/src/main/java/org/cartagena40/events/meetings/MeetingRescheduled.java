package org.cartagena40.events.meetings;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.jspecify.annotations.Nullable;

/** The plan of a meeting changed: what it says now, whole. */
public record MeetingRescheduled(
        MeetingId meeting,
        MeetingPlan plan,
        @Nullable String reason,
        @Nullable String deviationReason,
        EffectiveTime effective,
        Act act)
        implements MeetingEvent {}
