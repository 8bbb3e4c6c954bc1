package org.cartagena40.command.plan;

import static org.cartagena40.command.plan.PlanRule.ACTION_LIES_IN_THE_CHAPTER_OF_ITS_PROGRAMME;
import static org.cartagena40.command.plan.PlanRule.CITED_CHAPTER_EXISTS;
import static org.cartagena40.command.plan.PlanRule.CITED_KEY_OUTCOME_IS_DEFINED;
import static org.cartagena40.command.plan.PlanRule.CITED_PROGRAMME_EXISTS;
import static org.cartagena40.command.plan.PlanRule.DEFINED_ONCE;
import static org.cartagena40.command.plan.PlanRule.KEY_OUTCOME_HAS_A_NUMBER;
import static org.cartagena40.command.plan.PlanRule.KEY_OUTCOME_HAS_A_TEXT;
import static org.cartagena40.command.plan.PlanRule.ONLY_A_REVISION_ADDS;
import static org.cartagena40.command.plan.PlanRule.PLAN_IS_REGISTERED;
import static org.cartagena40.command.plan.PlanRule.TITLE_IS_STATED_OR_LEFT_OUT;

import java.util.List;
import org.cartagena40.command.Standing;
import org.cartagena40.events.Label;
import org.cartagena40.events.plan.ActionDefined;
import org.cartagena40.events.plan.ChapterDefined;
import org.cartagena40.events.plan.KeyOutcomeDefined;
import org.cartagena40.events.plan.PlanEvent;
import org.cartagena40.events.plan.ProgrammeDefined;
import org.cartagena40.events.plan.SlotRevision.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Decides what is said of the chapters, programmes, actions and key outcomes of a plan: each once, within the slots of
 * the catalogue in force. What it may cite are slots that exist, defined or not.
 */
final class Defining {

    private Defining() {}

    static List<PlanEvent> decide(DefineChapter command, PlanOfAction plan, Standing standing) {
        Registering.checkKeeper(command, standing);
        checkSlot(Slot.CHAPTER, command.number(), command.title(), plan);
        return List.of(new ChapterDefined(
                command.plan(),
                command.number(),
                command.title(),
                command.thematic(),
                command.establishes(),
                command.effective(),
                command.act()));
    }

    static List<PlanEvent> decide(DefineProgramme command, PlanOfAction plan, Standing standing) {
        Registering.checkKeeper(command, standing);
        checkSlot(Slot.PROGRAMME, command.number(), command.title(), plan);
        CITED_CHAPTER_EXISTS.check(plan.catalogue().counts().hold(Slot.CHAPTER, command.chapter()));
        return fitting(
                plan,
                new ProgrammeDefined(
                        command.plan(),
                        command.number(),
                        command.chapter(),
                        command.title(),
                        command.effective(),
                        command.act()));
    }

    static List<PlanEvent> decide(DefineAction command, PlanOfAction plan, Standing standing) {
        Registering.checkKeeper(command, standing);
        checkSlot(Slot.ACTION, command.number(), command.title(), plan);
        Catalogue catalogue = plan.catalogue();
        CITED_CHAPTER_EXISTS.check(catalogue.counts().hold(Slot.CHAPTER, command.chapter()));
        CITED_PROGRAMME_EXISTS.check(catalogue.counts().hold(Slot.PROGRAMME, command.programme()));
        CITED_KEY_OUTCOME_IS_DEFINED.check(catalogue.keyOutcomes().containsAll(command.keyOutcomes()));
        return fitting(
                plan,
                new ActionDefined(
                        command.plan(),
                        command.number(),
                        command.chapter(),
                        command.programme(),
                        command.title(),
                        command.groups().stream().distinct().toList(),
                        command.keyOutcomes().stream().distinct().toList(),
                        command.effective(),
                        command.act()));
    }

    /** The sources do not close the list of outcomes (003:13 says "include"), so their number has no upper bound. */
    static List<PlanEvent> decide(DefineKeyOutcome command, PlanOfAction plan, Standing standing) {
        Registering.checkKeeper(command, standing);
        PLAN_IS_REGISTERED.check(plan.registered());
        KEY_OUTCOME_HAS_A_NUMBER.check(command.number() >= 1);
        DEFINED_ONCE.check(!plan.catalogue().keyOutcomes().contains(command.number()));
        KEY_OUTCOME_HAS_A_TEXT.check(!command.text().text().isBlank());
        return List.of(new KeyOutcomeDefined(
                command.plan(), command.number(), command.text(), command.effective(), command.act()));
    }

    private static void checkSlot(Slot slot, int number, @Nullable Label title, PlanOfAction plan) {
        PLAN_IS_REGISTERED.check(plan.registered());
        ONLY_A_REVISION_ADDS.check(plan.catalogue().counts().hold(slot, number));
        DEFINED_ONCE.check(!plan.catalogue().defines(slot, number));
        TITLE_IS_STATED_OR_LEFT_OUT.check(title == null || !title.text().isBlank());
    }

    private static List<PlanEvent> fitting(PlanOfAction plan, PlanEvent event) {
        ACTION_LIES_IN_THE_CHAPTER_OF_ITS_PROGRAMME.check(
                PlanOfAction.EVOLUTION.apply(plan, event).catalogue().fits());
        return List.of(event);
    }
}
