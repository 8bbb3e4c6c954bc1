package org.cartagena40.command.meetings;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.meetings.MilestoneId;
import org.cartagena40.events.meetings.MilestoneKind;
import org.jspecify.annotations.Nullable;

/** Takes a Global Refugee Forum or a High-Level Officials Meeting on record, its date as exact as known (R77). */
public record RegisterGlobalMilestone(
        @TargetAggregateIdentifier MilestoneId milestone,
        MilestoneKind kind,
        @Nullable Label alias,
        EffectiveTime date,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
