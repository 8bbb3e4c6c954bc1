package org.cartagena40.events.plan;

import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.decisions.DecisionId;

/**
 * The region updated the plan (R107): a new version of its catalogue holds from here on; what was reported against an
 * earlier version stays with it.
 *
 * @param version from 2 on; the registered plan is version 1
 * @param decision the recorded decision of the members
 * @param chapters how many there are now, likewise programmes and actions
 */
public record PlanCatalogueRevised(
        PlanId plan,
        int version,
        DecisionId decision,
        String reason,
        int chapters,
        int programmes,
        int actions,
        List<SlotRevision> changes,
        EffectiveTime effective,
        Act act)
        implements PlanEvent {
    public PlanCatalogueRevised {
        changes = List.copyOf(changes);
    }
}
