package org.cartagena40.command.plan;

import static org.cartagena40.command.plan.PlanRule.ACTION_LIES_IN_THE_CHAPTER_OF_ITS_PROGRAMME;
import static org.cartagena40.command.plan.PlanRule.CITED_CHAPTER_EXISTS;
import static org.cartagena40.command.plan.PlanRule.CITED_KEY_OUTCOME_IS_DEFINED;
import static org.cartagena40.command.plan.PlanRule.CITED_PROGRAMME_EXISTS;
import static org.cartagena40.command.plan.PlanRule.DEFINED_ONCE;
import static org.cartagena40.command.plan.PlanRule.ONLY_A_REVISION_ADDS;
import static org.cartagena40.command.plan.PlanRule.PLAN_IS_REGISTERED;
import static org.cartagena40.command.plan.PlanRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_KEEPS_THE_PLAN;
import static org.cartagena40.command.plan.PlanRule.TITLE_IS_STATED_OR_LEFT_OUT;
import static org.cartagena40.command.plan.Plans.PAC;
import static org.cartagena40.command.plan.Plans.THAT_DAY;
import static org.cartagena40.command.plan.Plans.TITLE;
import static org.cartagena40.command.plan.Plans.action;
import static org.cartagena40.command.plan.Plans.given;
import static org.cartagena40.command.plan.Plans.outcome;
import static org.cartagena40.command.plan.Plans.programme;
import static org.cartagena40.command.plan.Plans.registered;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.util.List;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.Act;
import org.cartagena40.events.Label;
import org.cartagena40.events.plan.ActionDefined;
import org.cartagena40.events.plan.PopulationGroup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Terms of Reference I (000:17), R3, R7, R86: what the sources say of an action. */
class DefineActionTest {

    @Test
    void an_action_is_defined_with_the_groups_it_is_for_and_the_outcomes_it_serves() {
        registered()
                .after(outcome(5, IMPORT))
                .when(new DefineAction(
                        PAC,
                        17,
                        2,
                        1,
                        TITLE,
                        List.of(PopulationGroup.REFUGEES, PopulationGroup.REFUGEES),
                        List.of(5, 5),
                        THAT_DAY,
                        SECRETARIAT,
                        NOW))
                .then(new ActionDefined(
                        PAC, 17, 2, 1, TITLE, List.of(PopulationGroup.REFUGEES), List.of(5), THAT_DAY, SECRETARIAT));
    }

    @Test
    void nothing_but_its_number_need_be_stated() {
        registered()
                .when(action(17, null, null))
                .then(new ActionDefined(PAC, 17, null, null, null, List.of(), List.of(), THAT_DAY, SECRETARIAT));
    }

    @Test
    void there_are_101_and_only_a_revision_adds_another() {
        registered().when(action(0, null, null)).thenRefused(ONLY_A_REVISION_ADDS);
        registered().when(action(101, null, null)).thenKinds(ActionDefined.class);
        registered().when(action(102, null, null)).thenRefused(ONLY_A_REVISION_ADDS);
    }

    @Test
    void the_chapter_and_programme_that_it_cites_exist_defined_or_not() {
        registered().when(action(17, 6, null)).thenRefused(CITED_CHAPTER_EXISTS);
        registered().when(action(17, 0, null)).thenRefused(CITED_CHAPTER_EXISTS);
        registered().when(action(17, null, 12)).thenRefused(CITED_PROGRAMME_EXISTS);
        registered().when(action(17, 5, 11)).thenKinds(ActionDefined.class);
    }

    @Test
    void it_lies_in_the_chapter_of_its_programme_where_both_are_stated() {
        var inChapterTwo = registered().after(programme(1, 2, IMPORT));
        inChapterTwo.when(action(17, 2, 1)).thenKinds(ActionDefined.class);
        inChapterTwo.when(action(17, 3, 1)).thenRefused(ACTION_LIES_IN_THE_CHAPTER_OF_ITS_PROGRAMME);
        inChapterTwo.when(action(17, null, 1)).thenKinds(ActionDefined.class);
        inChapterTwo.when(action(17, 3, 2)).thenKinds(ActionDefined.class);
        registered().after(programme(1, null, IMPORT)).when(action(17, 3, 1)).thenKinds(ActionDefined.class);
    }

    @Test
    void the_outcomes_that_it_serves_are_defined() {
        registered()
                .after(outcome(1, IMPORT))
                .when(action(17, null, null, 1, 2))
                .thenRefused(CITED_KEY_OUTCOME_IS_DEFINED);
    }

    @Test
    void it_is_defined_once() {
        registered().after(action(17, null, null)).when(action(17, 2, null)).thenRefused(DEFINED_ONCE);
    }

    @Test
    void its_title_is_stated_or_left_out() {
        registered().when(titled(new Label("es", " "), SECRETARIAT)).thenRefused(TITLE_IS_STATED_OR_LEFT_OUT);
    }

    @Test
    void nobody_else_defines_it_and_not_in_a_plan_that_is_not_registered() {
        registered().when(titled(null, Acts.of(BELIZE))).thenRefused(THE_PRESIDENCY_OR_THE_SECRETARIAT_KEEPS_THE_PLAN);
        given().when(action(17, null, null)).thenRefused(PLAN_IS_REGISTERED);
    }

    private static DefineAction titled(@Nullable Label title, Act act) {
        return new DefineAction(PAC, 17, null, null, title, List.of(), List.of(), THAT_DAY, act, NOW);
    }
}
