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
 * Proposes a priority (R86-R91).
 *
 * @param actions numbers of actions of the same chapter on which it rests
 */
public record ProposePriority(
        @TargetAggregateIdentifier CycleId cycle,
        PriorityId priority,
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
    public ProposePriority {
        actions = List.copyOf(actions);
        criteria = List.copyOf(criteria);
    }
}
