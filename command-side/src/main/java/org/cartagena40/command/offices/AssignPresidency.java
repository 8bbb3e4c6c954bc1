package org.cartagena40.command.offices;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.mechanism.MechanismId;

/** Takes on record which State presides. */
public record AssignPresidency(
        @TargetAggregateIdentifier MechanismId mechanism,
        MemberState state,
        String period,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
