package org.cartagena40.command.priorities;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.plan.PlanId;
import org.cartagena40.events.priorities.Criterion;
import org.cartagena40.events.priorities.CycleId;

/** Opens the setting of priorities for a biennium, with numbers and criteria of its own (R85, X13). */
public record OpenPriorityCycle(
        @TargetAggregateIdentifier CycleId cycle,
        PlanId plan,
        int fromYear,
        int toYear,
        int perThematicChapter,
        int total,
        List<Criterion> criteria,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {
    public OpenPriorityCycle {
        criteria = List.copyOf(criteria);
    }
}
