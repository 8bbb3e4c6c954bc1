package org.cartagena40.command.plan;

import static org.cartagena40.command.plan.PlanRule.DEFINED_ONCE;
import static org.cartagena40.command.plan.PlanRule.KEY_OUTCOME_HAS_A_NUMBER;
import static org.cartagena40.command.plan.PlanRule.KEY_OUTCOME_HAS_A_TEXT;
import static org.cartagena40.command.plan.PlanRule.PLAN_IS_REGISTERED;
import static org.cartagena40.command.plan.PlanRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_KEEPS_THE_PLAN;
import static org.cartagena40.command.plan.Plans.PAC;
import static org.cartagena40.command.plan.Plans.THAT_DAY;
import static org.cartagena40.command.plan.Plans.TITLE;
import static org.cartagena40.command.plan.Plans.given;
import static org.cartagena40.command.plan.Plans.outcome;
import static org.cartagena40.command.plan.Plans.registered;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.Label;
import org.cartagena40.events.plan.KeyOutcomeDefined;
import org.junit.jupiter.api.Test;

/** The pledge (003:13-20), R14: the outcomes that the plan is to bring about. */
class DefineKeyOutcomeTest {

    @Test
    void a_key_outcome_is_defined() {
        registered().when(outcome(6, IMPORT)).then(new KeyOutcomeDefined(PAC, 6, TITLE, THAT_DAY, IMPORT));
    }

    @Test
    void they_are_numbered_from_1_on_and_the_list_is_open() {
        registered().when(outcome(0, IMPORT)).thenRefused(KEY_OUTCOME_HAS_A_NUMBER);
        registered().when(outcome(7, IMPORT)).thenKinds(KeyOutcomeDefined.class);
    }

    @Test
    void each_is_defined_once_and_has_a_text() {
        registered().after(outcome(1, IMPORT)).when(outcome(1, IMPORT)).thenRefused(DEFINED_ONCE);
        registered()
                .when(new DefineKeyOutcome(PAC, 1, new Label("en", ""), THAT_DAY, IMPORT, NOW))
                .thenRefused(KEY_OUTCOME_HAS_A_TEXT);
    }

    @Test
    void nobody_else_defines_it_and_not_in_a_plan_that_is_not_registered() {
        registered().when(outcome(1, Acts.of(BELIZE))).thenRefused(THE_PRESIDENCY_OR_THE_SECRETARIAT_KEEPS_THE_PLAN);
        given().when(outcome(1, IMPORT)).thenRefused(PLAN_IS_REGISTERED);
    }
}
