package org.cartagena40.command.plan;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.plan.AdoptionMode;
import org.cartagena40.events.plan.PlanId;

/** Takes the adoption of a plan on record. */
public record RecordPlanAdoption(
        @TargetAggregateIdentifier PlanId plan,
        AdoptionMode mode,
        boolean acclamation,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
