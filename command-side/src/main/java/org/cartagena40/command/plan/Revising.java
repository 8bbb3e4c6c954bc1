package org.cartagena40.command.plan;

import static org.cartagena40.command.plan.PlanRule.ACTION_LIES_IN_THE_CHAPTER_OF_ITS_PROGRAMME;
import static org.cartagena40.command.plan.PlanRule.CHANGES_LIE_WITHIN_THE_NEW_NUMBERS;
import static org.cartagena40.command.plan.PlanRule.EACH_SLOT_CHANGES_ONCE;
import static org.cartagena40.command.plan.PlanRule.NOTHING_DEFINED_IS_CUT_OFF;
import static org.cartagena40.command.plan.PlanRule.NUMBERS_ARE_POSITIVE;
import static org.cartagena40.command.plan.PlanRule.ONLY_THE_PRESIDENCY_REVISES;
import static org.cartagena40.command.plan.PlanRule.PLAN_IS_REGISTERED;
import static org.cartagena40.command.plan.PlanRule.REVISION_CHANGES_SOMETHING;
import static org.cartagena40.command.plan.PlanRule.REVISION_CITES_A_DECISION;
import static org.cartagena40.command.plan.PlanRule.REVISION_HAS_A_REASON;

import java.util.List;
import java.util.Objects;
import org.cartagena40.command.Standing;
import org.cartagena40.command.plan.Catalogue.Counts;
import org.cartagena40.command.plan.Catalogue.SlotKey;
import org.cartagena40.events.plan.PlanCatalogueRevised;
import org.cartagena40.events.plan.PlanEvent;
import org.cartagena40.events.plan.SlotRevision;
import org.cartagena40.events.plan.SlotRevision.Slot;

/** Decides about the next version of a plan's catalogue: the members decide, the Presidency records it (R107). */
final class Revising {

    private Revising() {}

    static List<PlanEvent> decide(RevisePlanCatalogue command, PlanOfAction plan, Standing standing) {
        ONLY_THE_PRESIDENCY_REVISES.check(standing.mechanism().presidedBy(command));
        PLAN_IS_REGISTERED.check(plan.registered());
        REVISION_CITES_A_DECISION.check(standing.decisions().holds(command.decision()));
        REVISION_HAS_A_REASON.check(!command.reason().isBlank());
        checkNumbers(command, plan.catalogue());
        checkChanges(command);
        PlanEvent revised = revised(command, plan.catalogue().version() + 1);
        ACTION_LIES_IN_THE_CHAPTER_OF_ITS_PROGRAMME.check(
                PlanOfAction.EVOLUTION.apply(plan, revised).catalogue().fits());
        return List.of(revised);
    }

    private static void checkNumbers(RevisePlanCatalogue command, Catalogue catalogue) {
        NUMBERS_ARE_POSITIVE.check(command.chapters() > 0 && command.programmes() > 0 && command.actions() > 0);
        NOTHING_DEFINED_IS_CUT_OFF.check(catalogue.fitsInto(counts(command)));
    }

    private static void checkChanges(RevisePlanCatalogue command) {
        List<SlotRevision> changes = command.changes();
        REVISION_CHANGES_SOMETHING.check(!changes.isEmpty());
        long slots = changes.stream()
                .map(change -> new SlotKey(change.slot(), change.number()))
                .distinct()
                .count();
        EACH_SLOT_CHANGES_ONCE.check(slots == changes.size());
        Counts counts = counts(command);
        CHANGES_LIE_WITHIN_THE_NEW_NUMBERS.check(changes.stream().allMatch(change -> lies(change, counts)));
    }

    /** A chapter lies in nothing, a programme in a chapter, an action in a chapter and a programme. */
    private static boolean lies(SlotRevision change, Counts counts) {
        boolean ownKind = switch (change.slot()) {
            case CHAPTER -> change.chapter() == null && change.programme() == null;
            case PROGRAMME -> change.programme() == null;
            case ACTION -> true;
        };
        return ownKind
                && counts.hold(change.slot(), change.number())
                && counts.hold(Slot.CHAPTER, change.chapter())
                && counts.hold(Slot.PROGRAMME, change.programme());
    }

    private static Counts counts(RevisePlanCatalogue command) {
        return new Counts(command.chapters(), command.programmes(), command.actions());
    }

    private static PlanEvent revised(RevisePlanCatalogue command, int version) {
        return new PlanCatalogueRevised(
                command.plan(),
                version,
                Objects.requireNonNull(command.decision()),
                command.reason(),
                command.chapters(),
                command.programmes(),
                command.actions(),
                command.changes(),
                command.effective(),
                command.act());
    }
}
