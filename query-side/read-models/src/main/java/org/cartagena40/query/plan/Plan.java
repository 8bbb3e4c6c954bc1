package org.cartagena40.query.plan;

import java.util.List;
import org.cartagena40.events.plan.SlotRevision.Slot;
import org.cartagena40.query.views.Effective;
import org.jspecify.annotations.Nullable;

/**
 * The plan of action. Its date may be past while its adoption is not on record yet: then {@code adoption} is null.
 *
 * @param version of its catalogue, from 1 as registered; a revision makes the next
 */
public record Plan(
        String plan,
        String title,
        int fromYear,
        int toYear,
        int version,
        List<Slots> slots,
        @Nullable Adoption adoption,
        List<Antecedent> antecedents,
        String origin,
        List<String> sources) {

    /** How many slots of a kind the version has. */
    public int count(Slot slot) {
        return slots.stream()
                .filter(slots -> slots.kind().equals(slot.name()))
                .mapToInt(Slots::count)
                .sum();
    }

    /**
     * The slots of one kind, derived from the numbers of the version.
     *
     * @param defined of how many the record says anything
     * @param titled how many of them have a title on record; of the others it is not stated
     */
    public record Slots(String kind, int count, int defined, int titled) {}

    /** How and when the region adopted it. One source says consensus and acclamation, so both are shown (X4). */
    public record Adoption(
            String mode, boolean acclamation, Effective effective, boolean certain, List<String> sources) {}

    /** A chapter of an earlier plan on which this one builds (R9). */
    public record Antecedent(String antecedent, @Nullable Integer chapter, List<String> sources) {}
}
