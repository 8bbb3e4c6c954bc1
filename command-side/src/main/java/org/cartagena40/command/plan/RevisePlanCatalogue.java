package org.cartagena40.command.plan;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.plan.PlanId;
import org.cartagena40.events.plan.SlotRevision;
import org.jspecify.annotations.Nullable;

/**
 * Records that the region updated the plan (R107); the version number follows from the record.
 *
 * @param chapters how many there are from now on, likewise programmes and actions
 */
public record RevisePlanCatalogue(
        @TargetAggregateIdentifier PlanId plan,
        @Nullable DecisionId decision,
        String reason,
        int chapters,
        int programmes,
        int actions,
        List<SlotRevision> changes,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {
    public RevisePlanCatalogue {
        changes = List.copyOf(changes);
    }
}
