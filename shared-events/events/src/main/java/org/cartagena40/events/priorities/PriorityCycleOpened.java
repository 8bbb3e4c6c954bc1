package org.cartagena40.events.priorities;

import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.plan.PlanId;

/** Priorities are to be set for a biennium, with numbers of its own (R85, R94, X13). */
public record PriorityCycleOpened(
        CycleId cycle,
        PlanId plan,
        int fromYear,
        int toYear,
        int perThematicChapter,
        int total,
        List<Criterion> criteria,
        EffectiveTime effective,
        Act act)
        implements PriorityEvent {
    public PriorityCycleOpened {
        criteria = List.copyOf(criteria);
    }
}
