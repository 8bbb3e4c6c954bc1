package org.cartagena40.command.plan;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.plan.PlanId;
import org.jspecify.annotations.Nullable;

/** Links an earlier plan, or one chapter of it, that the plan builds on. */
public record LinkAntecedent(
        @TargetAggregateIdentifier PlanId plan,
        String antecedent,
        @Nullable Integer chapter,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
