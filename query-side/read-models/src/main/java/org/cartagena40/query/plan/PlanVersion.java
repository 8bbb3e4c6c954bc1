package org.cartagena40.query.plan;

import java.util.List;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.LabelText;
import org.jspecify.annotations.Nullable;

/**
 * A version of the plan's catalogue. The registered plan is the first; the region makes the next by a decision (R107).
 *
 * @param decision null for the first version, likewise the reason
 */
public record PlanVersion(
        int version,
        Effective effective,
        @Nullable String decision,
        @Nullable String reason,
        int chapters,
        int programmes,
        int actions,
        List<Change> changes,
        String origin,
        List<String> sources) {

    /**
     * What a revision made of one slot.
     *
     * @param before null if the version before had no such slot
     */
    public record Change(String slot, int number, @Nullable Content before, Content after) {}

    /** What is said of a slot; what is null is not stated. */
    public record Content(
            @Nullable Integer chapter,
            @Nullable Integer programme,
            boolean titleStated,
            @Nullable LabelText title) {}
}
