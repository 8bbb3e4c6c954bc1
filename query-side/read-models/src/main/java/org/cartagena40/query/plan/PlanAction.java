package org.cartagena40.query.plan;

import java.util.List;
import org.cartagena40.query.views.LabelText;
import org.jspecify.annotations.Nullable;

/**
 * An action of the plan, which its sources also call a recommendation (X3).
 *
 * @param defined whether the record says anything of it; if not, the rest is not stated
 * @param groups whom it is for
 * @param keyOutcomes the numbers of the key outcomes it serves
 */
public record PlanAction(
        int number,
        boolean defined,
        boolean titleStated,
        @Nullable LabelText title,
        @Nullable Integer chapter,
        @Nullable Integer programme,
        List<String> groups,
        List<Integer> keyOutcomes,
        List<String> sources) {}
