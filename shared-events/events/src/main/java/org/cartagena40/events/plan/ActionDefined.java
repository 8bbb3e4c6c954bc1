package org.cartagena40.events.plan;

import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.jspecify.annotations.Nullable;

/**
 * What the sources say of an action; the plan's own sources also call it a recommendation (X3).
 *
 * @param groups whom it is for (R3)
 * @param keyOutcomes the numbers of the key outcomes it serves (R14)
 */
public record ActionDefined(
        PlanId plan,
        int number,
        @Nullable Integer chapter,
        @Nullable Integer programme,
        @Nullable Label title,
        List<PopulationGroup> groups,
        List<Integer> keyOutcomes,
        EffectiveTime effective,
        Act act)
        implements PlanEvent {
    public ActionDefined {
        groups = List.copyOf(groups);
        keyOutcomes = List.copyOf(keyOutcomes);
    }
}
