package org.cartagena40.command.priorities;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.priorities.CycleId;
import org.cartagena40.events.priorities.PriorityId;

/** Takes a proposal back. */
public record WithdrawProposal(
        @TargetAggregateIdentifier CycleId cycle,
        PriorityId priority,
        String reason,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
