package org.cartagena40.command.meetings;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.meetings.MilestoneId;

/** Says when a milestone is now known to be (F17). */
public record ReviseGlobalMilestoneDate(
        @TargetAggregateIdentifier MilestoneId milestone,
        EffectiveTime date,
        String reason,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
