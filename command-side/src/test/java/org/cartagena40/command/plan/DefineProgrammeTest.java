package org.cartagena40.command.plan;

import static org.cartagena40.command.plan.PlanRule.ACTION_LIES_IN_THE_CHAPTER_OF_ITS_PROGRAMME;
import static org.cartagena40.command.plan.PlanRule.CITED_CHAPTER_EXISTS;
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
import static org.cartagena40.command.plan.Plans.programme;
import static org.cartagena40.command.plan.Plans.registered;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.Label;
import org.cartagena40.events.plan.ProgrammeDefined;
import org.junit.jupiter.api.Test;

/** Terms of Reference I (000:17): what the sources say of a programme. */
class DefineProgrammeTest {

    @Test
    void a_programme_is_defined_and_its_chapter_need_not_be_stated() {
        registered().when(programme(1, null, IMPORT)).then(new ProgrammeDefined(PAC, 1, null, TITLE, THAT_DAY, IMPORT));
    }

    @Test
    void a_chapter_that_it_cites_exists_defined_or_not() {
        registered().when(programme(1, 0, IMPORT)).thenRefused(CITED_CHAPTER_EXISTS);
        registered().when(programme(1, 5, IMPORT)).thenKinds(ProgrammeDefined.class);
        registered().when(programme(1, 6, IMPORT)).thenRefused(CITED_CHAPTER_EXISTS);
    }

    @Test
    void there_are_eleven_and_only_a_revision_adds_a_twelfth() {
        registered().when(programme(0, null, IMPORT)).thenRefused(ONLY_A_REVISION_ADDS);
        registered().when(programme(11, null, IMPORT)).thenKinds(ProgrammeDefined.class);
        registered().when(programme(12, null, IMPORT)).thenRefused(ONLY_A_REVISION_ADDS);
    }

    @Test
    void each_is_defined_once() {
        registered()
                .after(programme(1, null, IMPORT))
                .when(programme(1, 2, IMPORT))
                .thenRefused(DEFINED_ONCE);
    }

    @Test
    void it_takes_none_of_its_actions_out_of_their_chapter() {
        registered()
                .after(action(17, 2, 1))
                .when(programme(1, 3, IMPORT))
                .thenRefused(ACTION_LIES_IN_THE_CHAPTER_OF_ITS_PROGRAMME);
        registered().after(action(17, 2, 1)).when(programme(1, 2, IMPORT)).thenKinds(ProgrammeDefined.class);
        registered().after(action(17, null, 1)).when(programme(1, 3, IMPORT)).thenKinds(ProgrammeDefined.class);
    }

    @Test
    void its_title_is_stated_or_left_out() {
        registered()
                .when(new DefineProgramme(PAC, 1, null, new Label("es", ""), THAT_DAY, IMPORT, NOW))
                .thenRefused(TITLE_IS_STATED_OR_LEFT_OUT);
    }

    @Test
    void nobody_else_defines_it_and_not_in_a_plan_that_is_not_registered() {
        registered()
                .when(programme(1, null, Acts.of(BELIZE)))
                .thenRefused(THE_PRESIDENCY_OR_THE_SECRETARIAT_KEEPS_THE_PLAN);
        given().when(programme(1, null, IMPORT)).thenRefused(PLAN_IS_REGISTERED);
    }
}
