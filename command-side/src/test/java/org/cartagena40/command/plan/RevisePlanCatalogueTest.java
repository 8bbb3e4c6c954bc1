package org.cartagena40.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.plan.PlanRule.ACTION_LIES_IN_THE_CHAPTER_OF_ITS_PROGRAMME;
import static org.cartagena40.command.plan.PlanRule.CHANGES_LIE_WITHIN_THE_NEW_NUMBERS;
import static org.cartagena40.command.plan.PlanRule.DEFINED_ONCE;
import static org.cartagena40.command.plan.PlanRule.EACH_SLOT_CHANGES_ONCE;
import static org.cartagena40.command.plan.PlanRule.NOTHING_DEFINED_IS_CUT_OFF;
import static org.cartagena40.command.plan.PlanRule.NUMBERS_ARE_POSITIVE;
import static org.cartagena40.command.plan.PlanRule.ONLY_A_REVISION_ADDS;
import static org.cartagena40.command.plan.PlanRule.ONLY_THE_PRESIDENCY_REVISES;
import static org.cartagena40.command.plan.PlanRule.PLAN_IS_REGISTERED;
import static org.cartagena40.command.plan.PlanRule.REVISION_CHANGES_SOMETHING;
import static org.cartagena40.command.plan.PlanRule.REVISION_CITES_A_DECISION;
import static org.cartagena40.command.plan.PlanRule.REVISION_HAS_A_REASON;
import static org.cartagena40.command.plan.Plans.PAC;
import static org.cartagena40.command.plan.Plans.THAT_DAY;
import static org.cartagena40.command.plan.Plans.TITLE;
import static org.cartagena40.command.plan.Plans.action;
import static org.cartagena40.command.plan.Plans.chapter;
import static org.cartagena40.command.plan.Plans.given;
import static org.cartagena40.command.plan.Plans.programme;
import static org.cartagena40.command.plan.Plans.registered;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.PRETENDER;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;
import static org.cartagena40.command.testing.Standings.A_DECISION;

import java.util.List;
import java.util.stream.Stream;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.Act;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.plan.ActionDefined;
import org.cartagena40.events.plan.PlanCatalogueRevised;
import org.cartagena40.events.plan.SlotRevision;
import org.cartagena40.events.plan.SlotRevision.Slot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** R107: the region may update its plan, and what was reported before keeps the version it was reported against. */
class RevisePlanCatalogueTest {

    private static final SlotRevision ACTION_102 = new SlotRevision(Slot.ACTION, 102, 2, 1, TITLE);
    private static final SlotRevision NEW_TITLE = new SlotRevision(Slot.CHAPTER, 1, null, null, TITLE);

    @Test
    void the_first_revision_is_version_2_and_the_next_one_version_3() {
        registered().when(revising(5, 11, 102, ACTION_102)).then(revised(2, 102, ACTION_102));
        registered()
                .after(revising(5, 11, 102, ACTION_102))
                .when(revising(5, 11, 102, NEW_TITLE))
                .then(revised(3, 102, NEW_TITLE));
    }

    @Test
    void a_slot_that_it_adds_may_be_cited_and_defined_from_then_on() {
        var revised = registered().after(revising(5, 12, 103, ACTION_102));
        revised.when(action(103, null, 12)).thenKinds(ActionDefined.class);
        revised.when(action(104, null, null)).thenRefused(ONLY_A_REVISION_ADDS);
    }

    @Test
    void what_it_changes_is_defined_by_it() {
        registered()
                .after(revising(5, 11, 102, ACTION_102))
                .when(action(102, null, null))
                .thenRefused(DEFINED_ONCE);
    }

    @Test
    void what_it_does_not_state_of_a_slot_stays_as_it_was() {
        registered()
                .after(programme(1, 2, IMPORT))
                .after(revising(5, 11, 101, new SlotRevision(Slot.PROGRAMME, 1, null, null, TITLE)))
                .when(action(17, 3, 1))
                .thenRefused(ACTION_LIES_IN_THE_CHAPTER_OF_ITS_PROGRAMME);
    }

    @Test
    void it_cites_a_recorded_decision_and_says_why() {
        registered().when(revising(null, "Periodic review", PRESIDENCY)).thenRefused(REVISION_CITES_A_DECISION);
        registered()
                .when(revising(new DecisionId("MSC-2026-99"), "Periodic review", PRESIDENCY))
                .thenRefused(REVISION_CITES_A_DECISION);
        registered().when(revising(A_DECISION, " ", PRESIDENCY)).thenRefused(REVISION_HAS_A_REASON);
    }

    @Test
    void only_the_Presidency_records_it() {
        Stream.of(SECRETARIAT, IMPORT, PRETENDER, Acts.of(BELIZE))
                .forEach(act -> registered()
                        .when(revising(A_DECISION, "Periodic review", act))
                        .thenRefused(ONLY_THE_PRESIDENCY_REVISES));
    }

    @Test
    void it_changes_something_and_each_slot_once() {
        registered().when(revising(5, 11, 102)).thenRefused(REVISION_CHANGES_SOMETHING);
        registered().when(revising(5, 11, 102, ACTION_102, ACTION_102)).thenRefused(EACH_SLOT_CHANGES_ONCE);
    }

    @Test
    void its_changes_lie_within_its_own_numbers() {
        registered().when(revising(5, 11, 101, ACTION_102)).thenRefused(CHANGES_LIE_WITHIN_THE_NEW_NUMBERS);
        Stream.of(
                        new SlotRevision(Slot.ACTION, 0, null, null, TITLE),
                        new SlotRevision(Slot.ACTION, 1, 6, null, TITLE),
                        new SlotRevision(Slot.ACTION, 1, null, 12, TITLE),
                        new SlotRevision(Slot.PROGRAMME, 1, null, 1, TITLE),
                        new SlotRevision(Slot.CHAPTER, 1, 1, null, TITLE),
                        new SlotRevision(Slot.CHAPTER, 1, null, 1, TITLE))
                .forEach(change -> registered()
                        .when(revising(5, 11, 101, change))
                        .thenRefused(CHANGES_LIE_WITHIN_THE_NEW_NUMBERS));
    }

    @Test
    void numbers_may_fall_to_what_is_defined_or_cited_and_no_further() {
        var defined = registered().after(chapter(4, TITLE, IMPORT), action(17, 5, 3));
        defined.when(revising(5, 3, 17, NEW_TITLE)).thenKinds(PlanCatalogueRevised.class);
        defined.when(revising(4, 3, 17, NEW_TITLE)).thenRefused(NOTHING_DEFINED_IS_CUT_OFF);
        defined.when(revising(5, 2, 17, NEW_TITLE)).thenRefused(NOTHING_DEFINED_IS_CUT_OFF);
        defined.when(revising(5, 3, 16, NEW_TITLE)).thenRefused(NOTHING_DEFINED_IS_CUT_OFF);
        Stream.of(revising(0, 11, 101, NEW_TITLE), revising(5, 0, 101, NEW_TITLE), revising(5, 11, 0, NEW_TITLE))
                .forEach(none -> registered().when(none).thenRefused(NUMBERS_ARE_POSITIVE));
    }

    @Test
    void it_takes_no_action_out_of_the_chapter_of_its_programme() {
        var inChapterTwo = registered().after(programme(1, 2, IMPORT), action(17, 2, 1));
        inChapterTwo
                .when(revising(5, 11, 101, new SlotRevision(Slot.PROGRAMME, 1, 3, null, null)))
                .thenRefused(ACTION_LIES_IN_THE_CHAPTER_OF_ITS_PROGRAMME);
        var both = inChapterTwo.when(revising(
                5,
                11,
                101,
                new SlotRevision(Slot.PROGRAMME, 1, 3, null, null),
                new SlotRevision(Slot.ACTION, 17, 3, null, null)));
        assertThat(both.state().catalogue().version()).isEqualTo(2);
    }

    @Test
    void a_plan_that_is_not_registered_is_not_revised() {
        given().when(revising(5, 11, 102, ACTION_102)).thenRefused(PLAN_IS_REGISTERED);
    }

    private static RevisePlanCatalogue revising(int chapters, int programmes, int actions, SlotRevision... changes) {
        return new RevisePlanCatalogue(
                PAC,
                A_DECISION,
                "Periodic review",
                chapters,
                programmes,
                actions,
                List.of(changes),
                THAT_DAY,
                PRESIDENCY,
                NOW);
    }

    private static RevisePlanCatalogue revising(@Nullable DecisionId decision, String reason, Act act) {
        return new RevisePlanCatalogue(PAC, decision, reason, 5, 11, 101, List.of(NEW_TITLE), THAT_DAY, act, NOW);
    }

    private static PlanCatalogueRevised revised(int version, int actions, SlotRevision change) {
        return new PlanCatalogueRevised(
                PAC, version, A_DECISION, "Periodic review", 5, 11, actions, List.of(change), THAT_DAY, PRESIDENCY);
    }
}
