package org.cartagena40.command.plan;

import static org.cartagena40.command.plan.PlanRule.DEFINED_ONCE;
import static org.cartagena40.command.plan.PlanRule.ONLY_A_REVISION_ADDS;
import static org.cartagena40.command.plan.PlanRule.PLAN_IS_REGISTERED;
import static org.cartagena40.command.plan.PlanRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_KEEPS_THE_PLAN;
import static org.cartagena40.command.plan.PlanRule.TITLE_IS_STATED_OR_LEFT_OUT;
import static org.cartagena40.command.plan.Plans.PAC;
import static org.cartagena40.command.plan.Plans.THAT_DAY;
import static org.cartagena40.command.plan.Plans.TITLE;
import static org.cartagena40.command.plan.Plans.chapter;
import static org.cartagena40.command.plan.Plans.given;
import static org.cartagena40.command.plan.Plans.registered;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.PRETENDER;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Acts.STAKEHOLDER;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.util.stream.Stream;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.Label;
import org.cartagena40.events.plan.ChapterDefined;
import org.junit.jupiter.api.Test;

/** Terms of Reference I (000:17), R12, R13: what the sources say of a chapter. */
class DefineChapterTest {

    @Test
    void a_chapter_is_defined_by_the_import_and_by_the_two_offices() {
        Stream.of(IMPORT, PRESIDENCY, SECRETARIAT)
                .forEach(act -> registered()
                        .when(chapter(1, TITLE, act))
                        .then(new ChapterDefined(PAC, 1, TITLE, true, null, THAT_DAY, act)));
    }

    @Test
    void a_title_that_no_source_states_is_left_out() {
        registered()
                .when(new DefineChapter(
                        PAC, 4, null, false, "Follow up and Coordination Mechanism", THAT_DAY, IMPORT, NOW))
                .then(new ChapterDefined(
                        PAC, 4, null, false, "Follow up and Coordination Mechanism", THAT_DAY, IMPORT));
        registered().when(chapter(4, new Label("en", " "), IMPORT)).thenRefused(TITLE_IS_STATED_OR_LEFT_OUT);
    }

    @Test
    void there_are_five_and_only_a_revision_adds_a_sixth() {
        registered().when(chapter(0, TITLE, IMPORT)).thenRefused(ONLY_A_REVISION_ADDS);
        registered().when(chapter(5, TITLE, IMPORT)).thenKinds(ChapterDefined.class);
        registered().when(chapter(6, TITLE, IMPORT)).thenRefused(ONLY_A_REVISION_ADDS);
    }

    @Test
    void each_is_defined_once() {
        registered()
                .after(chapter(1, TITLE, IMPORT))
                .when(chapter(1, TITLE, IMPORT))
                .thenRefused(DEFINED_ONCE);
    }

    @Test
    void nobody_else_defines_it_and_not_in_a_plan_that_is_not_registered() {
        Stream.of(Acts.of(BELIZE), STAKEHOLDER, PRETENDER)
                .forEach(act -> registered()
                        .when(chapter(1, TITLE, act))
                        .thenRefused(THE_PRESIDENCY_OR_THE_SECRETARIAT_KEEPS_THE_PLAN));
        given().when(chapter(1, TITLE, IMPORT)).thenRefused(PLAN_IS_REGISTERED);
    }
}
