package org.cartagena40.command.priorities;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.priorities.CycleId;
import org.cartagena40.events.priorities.PresentedTo;
import org.jspecify.annotations.Nullable;

/**
 * Records that the priorities were presented (R92).
 *
 * @param forum what the audience is, where it is none of those that have a name of their own
 */
public record PresentPriorities(
        @TargetAggregateIdentifier CycleId cycle,
        PresentedTo audience,
        @Nullable MeetingId meeting,
        @Nullable Label forum,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
