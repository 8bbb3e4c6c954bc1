package org.cartagena40.command.plan;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.plan.PlanId;

/** Records one of the outcomes that the plan is to bring about (R14). */
public record DefineKeyOutcome(
        @TargetAggregateIdentifier PlanId plan,
        int number,
        Label text,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
