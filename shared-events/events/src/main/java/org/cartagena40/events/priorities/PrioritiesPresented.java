package org.cartagena40.events.priorities;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.meetings.MeetingId;
import org.jspecify.annotations.Nullable;

/** The Presidency presented the priorities (R92, R119). */
public record PrioritiesPresented(
        CycleId cycle,
        PresentedTo audience,
        @Nullable MeetingId meeting,
        @Nullable Label forum,
        EffectiveTime effective,
        Act act)
        implements PriorityEvent {}
