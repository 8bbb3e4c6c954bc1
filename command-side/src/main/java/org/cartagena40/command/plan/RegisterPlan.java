package org.cartagena40.command.plan;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.plan.PlanId;

/** Takes a plan on record. */
public record RegisterPlan(
        @TargetAggregateIdentifier PlanId plan,
        String title,
        int fromYear,
        int toYear,
        int chapters,
        int programmes,
        int actions,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
