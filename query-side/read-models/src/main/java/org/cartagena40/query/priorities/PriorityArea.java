package org.cartagena40.query.priorities;

import java.util.List;
import org.cartagena40.query.views.LabelText;
import org.jspecify.annotations.Nullable;

/**
 * A place on the board of a cycle.
 *
 * @param proposal the one that was adopted; null where the titles are not held, or nothing is adopted yet
 * @param actions numbers of the actions of the plan on which it rests
 */
public record PriorityArea(
        String cycle,
        int chapter,
        int place,
        AreaStatus status,
        boolean titleStated,
        @Nullable LabelText title,
        @Nullable String proposal,
        @Nullable Integer programme,
        List<Integer> actions,
        List<String> criteria) {}
