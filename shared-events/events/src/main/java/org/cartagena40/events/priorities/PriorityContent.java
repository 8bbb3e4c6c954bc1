package org.cartagena40.events.priorities;

import java.util.List;
import org.cartagena40.events.Label;
import org.cartagena40.events.LanguageText;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal says: its place in the plan, its title, the actions it rests on (R86, R91).
 *
 * @param actions numbers of actions of the same chapter, at least one
 */
public record PriorityContent(
        int chapter,
        @Nullable Integer programme,
        Label title,
        @Nullable LanguageText rationale,
        List<Integer> actions,
        List<Criterion> criteria) {
    public PriorityContent {
        actions = List.copyOf(actions);
        criteria = List.copyOf(criteria);
    }
}
