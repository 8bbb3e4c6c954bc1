package org.cartagena40.command.priorities;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.priorities.Criterion;
import org.cartagena40.events.priorities.CycleId;
import org.cartagena40.events.priorities.PriorityId;
import org.jspecify.annotations.Nullable;

/**
 * Says anew, whole, what a proposal says.
 *
 * @param revision the one that its editor read; if another stands by now, nothing is recorded (F15)
 */
public record AmendProposal(
        @TargetAggregateIdentifier CycleId cycle,
        PriorityId priority,
        int revision,
        int chapter,
        @Nullable Integer programme,
        Label title,
        @Nullable LanguageText rationale,
        List<Integer> actions,
        List<Criterion> criteria,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements PriorityText {
    public AmendProposal {
        actions = List.copyOf(actions);
        criteria = List.copyOf(criteria);
    }
}
