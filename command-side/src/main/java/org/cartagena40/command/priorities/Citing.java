package org.cartagena40.command.priorities;

import static org.cartagena40.command.priorities.ProposalRule.ACTION_IS_CITED_ONCE;
import static org.cartagena40.command.priorities.ProposalRule.ACTION_IS_IN_THE_CATALOGUE;
import static org.cartagena40.command.priorities.ProposalRule.CHAPTER_IS_THEMATIC;
import static org.cartagena40.command.priorities.ProposalRule.CITED_ACTION_IS_DEFINED;
import static org.cartagena40.command.priorities.ProposalRule.CITED_ACTION_LIES_IN_THE_CHAPTER;
import static org.cartagena40.command.priorities.ProposalRule.CRITERIA_ARE_THE_CYCLES;
import static org.cartagena40.command.priorities.ProposalRule.PRIORITY_CITES_AN_ACTION;
import static org.cartagena40.command.priorities.ProposalRule.PRIORITY_HAS_A_TITLE;
import static org.cartagena40.command.priorities.ProposalRule.PRIORITY_NAMES_A_PROGRAMME;
import static org.cartagena40.command.priorities.ProposalRule.PROGRAMME_LIES_IN_THE_CHAPTER;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cartagena40.command.Past;
import org.cartagena40.command.Phrase;
import org.cartagena40.command.plan.Catalogue;
import org.cartagena40.command.plan.PlanOfAction;
import org.cartagena40.events.plan.SlotRevision.Slot;
import org.cartagena40.events.priorities.PriorityContent;
import org.cartagena40.events.priorities.PriorityCycleOpened;

/**
 * Checks what a priority rests on: actions of its own chapter in the catalogue as it is now. Most actions have no chapter
 * on record, because no source that is held states one; such an action is refused, with the way to define it.
 */
final class Citing {

    private Citing() {}

    /** The version of the catalogue that it was checked against. */
    static int check(PriorityContent content, PriorityCycleOpened cycle, Past past) {
        Catalogue catalogue = PlanOfAction.of(cycle.plan(), past).catalogue();
        PRIORITY_HAS_A_TITLE.check(!content.title().text().isBlank());
        CHAPTER_IS_THEMATIC.check(
                catalogue.thematic().contains(content.chapter()),
                () -> Phrase.of(
                        "chapter-and-thematic",
                        content.chapter(),
                        catalogue.thematic().stream().sorted().toList()));
        checkProgramme(content, catalogue);
        checkActions(content.actions(), content.chapter(), catalogue);
        CRITERIA_ARE_THE_CYCLES.check(
                !content.criteria().isEmpty()
                        && distinct(content.criteria())
                        && cycle.criteria().containsAll(content.criteria()),
                () -> Phrase.of("criteria-of", content.criteria(), cycle.criteria()));
        return catalogue.version();
    }

    private static void checkProgramme(PriorityContent content, Catalogue catalogue) {
        Integer programme = content.programme();
        PRIORITY_NAMES_A_PROGRAMME.check(
                programme != null && catalogue.counts().hold(Slot.PROGRAMME, programme),
                () -> programme == null
                        ? Phrase.of("none")
                        : Phrase.of("number-of", programme, catalogue.counts().of(Slot.PROGRAMME)));
        Integer lies = catalogue
                .placeOf(Slot.PROGRAMME, Objects.requireNonNull(programme))
                .chapter();
        PROGRAMME_LIES_IN_THE_CHAPTER.check(
                lies == null || lies == content.chapter(),
                () -> Phrase.of("programme-lies-in", programme, Objects.requireNonNull(lies)));
    }

    private static void checkActions(List<Integer> actions, int chapter, Catalogue catalogue) {
        PRIORITY_CITES_AN_ACTION.check(!actions.isEmpty());
        ACTION_IS_CITED_ONCE.check(distinct(actions), () -> Phrase.of("actions", actions));
        actions.forEach(action -> checkAction(action, chapter, catalogue));
    }

    private static void checkAction(int action, int chapter, Catalogue catalogue) {
        ACTION_IS_IN_THE_CATALOGUE.check(
                catalogue.counts().hold(Slot.ACTION, action),
                () -> Phrase.of("action-and-plan", action, catalogue.counts().of(Slot.ACTION)));
        Integer lies = catalogue.placeOf(Slot.ACTION, action).chapter();
        CITED_ACTION_IS_DEFINED.check(lies != null, () -> Phrase.of("no-chapter-stated", action));
        CITED_ACTION_LIES_IN_THE_CHAPTER.check(
                Objects.requireNonNull(lies) == chapter, () -> Phrase.of("action-lies-in", action, lies, chapter));
    }

    private static boolean distinct(List<?> items) {
        return Set.copyOf(items).size() == items.size();
    }
}
