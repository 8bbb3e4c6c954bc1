package org.cartagena40.command.plan;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.cartagena40.events.plan.ActionDefined;
import org.cartagena40.events.plan.ChapterDefined;
import org.cartagena40.events.plan.PlanCatalogueRevised;
import org.cartagena40.events.plan.PlanRegistered;
import org.cartagena40.events.plan.ProgrammeDefined;
import org.cartagena40.events.plan.SlotRevision;
import org.cartagena40.events.plan.SlotRevision.Slot;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of a plan in its version in force: how many chapters, programmes and actions it has (R7), which of these
 * slots are defined, and where they lie. What a revision does not state of a slot stays as it was.
 *
 * @param thematic the chapters that were defined as thematic
 */
public record Catalogue(
        int version, Counts counts, Map<SlotKey, Place> defined, Set<Integer> keyOutcomes, Set<Integer> thematic) {

    /** How many there are of each. */
    public record Counts(int chapters, int programmes, int actions) {

        public int of(Slot slot) {
            return switch (slot) {
                case CHAPTER -> chapters;
                case PROGRAMME -> programmes;
                case ACTION -> actions;
            };
        }

        /** Whether there is such a number; none given is none too many. */
        public boolean hold(Slot slot, @Nullable Integer number) {
            return number == null || (number >= 1 && number <= of(slot));
        }
    }

    /** One slot. */
    public record SlotKey(Slot slot, int number) {}

    /** Where a slot lies, as far as it is stated. */
    public record Place(@Nullable Integer chapter, @Nullable Integer programme) {

        static final Place NOT_STATED = new Place(null, null);

        Place or(Place before) {
            return new Place(
                    chapter == null ? before.chapter() : chapter, programme == null ? before.programme() : programme);
        }
    }

    static final Catalogue NONE = new Catalogue(0, new Counts(0, 0, 0), Map.of(), Set.of(), Set.of());

    public Catalogue {
        defined = Map.copyOf(defined);
        keyOutcomes = Set.copyOf(keyOutcomes);
        thematic = Set.copyOf(thematic);
    }

    /** Where a slot lies, as far as that is stated; it need not be defined. */
    public Place placeOf(Slot slot, int number) {
        return defined.getOrDefault(new SlotKey(slot, number), Place.NOT_STATED);
    }

    boolean defines(Slot slot, int number) {
        return defined.containsKey(new SlotKey(slot, number));
    }

    /** Whether no action lies in another chapter than the programme it belongs to, where both chapters are stated. */
    boolean fits() {
        return defined.entrySet().stream()
                .filter(entry -> entry.getKey().slot() == Slot.ACTION)
                .map(Map.Entry::getValue)
                .allMatch(this::fits);
    }

    /** Whether everything that is defined or cited has its place within these counts. */
    boolean fitsInto(Counts changed) {
        return defined.entrySet().stream().allMatch(entry -> {
            Place place = entry.getValue();
            return changed.hold(entry.getKey().slot(), entry.getKey().number())
                    && changed.hold(Slot.CHAPTER, place.chapter())
                    && changed.hold(Slot.PROGRAMME, place.programme());
        });
    }

    static Catalogue registered(PlanRegistered event) {
        return new Catalogue(
                1, new Counts(event.chapters(), event.programmes(), event.actions()), Map.of(), Set.of(), Set.of());
    }

    Catalogue chapter(ChapterDefined event) {
        Set<Integer> all = new LinkedHashSet<>(thematic);
        if (event.thematic()) {
            all.add(event.number());
        }
        return new Catalogue(version, counts, defined, keyOutcomes, all)
                .with(new SlotKey(Slot.CHAPTER, event.number()), Place.NOT_STATED);
    }

    Catalogue programme(ProgrammeDefined event) {
        return with(new SlotKey(Slot.PROGRAMME, event.number()), new Place(event.chapter(), null));
    }

    Catalogue action(ActionDefined event) {
        return with(new SlotKey(Slot.ACTION, event.number()), new Place(event.chapter(), event.programme()));
    }

    Catalogue keyOutcome(int number) {
        Set<Integer> all = new LinkedHashSet<>(keyOutcomes);
        all.add(number);
        return new Catalogue(version, counts, defined, all, thematic);
    }

    Catalogue revised(PlanCatalogueRevised event) {
        Counts changed = new Counts(event.chapters(), event.programmes(), event.actions());
        Catalogue next = new Catalogue(event.version(), changed, defined, keyOutcomes, thematic);
        for (SlotRevision change : event.changes()) {
            next = next.with(
                    new SlotKey(change.slot(), change.number()), new Place(change.chapter(), change.programme()));
        }
        return next;
    }

    private boolean fits(Place action) {
        Place programme =
                action.programme() == null ? null : defined.get(new SlotKey(Slot.PROGRAMME, action.programme()));
        return programme == null
                || Stream.of(action, programme).anyMatch(place -> place.chapter() == null)
                || Objects.equals(action.chapter(), programme.chapter());
    }

    private Catalogue with(SlotKey key, Place place) {
        Map<SlotKey, Place> all = new LinkedHashMap<>(defined);
        all.merge(key, place, (before, stated) -> stated.or(before));
        return new Catalogue(version, counts, all, keyOutcomes, thematic);
    }
}
