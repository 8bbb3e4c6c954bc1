package org.cartagena40.command.plan;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.plan.PlanId;
import org.cartagena40.events.plan.PopulationGroup;
import org.jspecify.annotations.Nullable;

/**
 * Records what the sources say of an action.
 *
 * @param groups whom it is for (R3); empty where that is not stated
 * @param keyOutcomes the numbers of the key outcomes it serves (R14)
 */
public record DefineAction(
        @TargetAggregateIdentifier PlanId plan,
        int number,
        @Nullable Integer chapter,
        @Nullable Integer programme,
        @Nullable Label title,
        List<PopulationGroup> groups,
        List<Integer> keyOutcomes,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {
    public DefineAction {
        groups = List.copyOf(groups);
        keyOutcomes = List.copyOf(keyOutcomes);
    }
}
