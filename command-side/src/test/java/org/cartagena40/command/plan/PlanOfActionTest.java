package org.cartagena40.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.plan.PlanRule.ADOPTED_ONCE;
import static org.cartagena40.command.plan.PlanRule.ID_NAMES_A_PLAN;
import static org.cartagena40.command.plan.PlanRule.LINKED_ONCE;
import static org.cartagena40.command.plan.PlanRule.NUMBERS_ARE_POSITIVE;
import static org.cartagena40.command.plan.PlanRule.PLAN_IS_REGISTERED;
import static org.cartagena40.command.plan.PlanRule.REGISTERED_ONCE;
import static org.cartagena40.command.plan.PlanRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_KEEPS_THE_PLAN;
import static org.cartagena40.command.plan.Plans.PAC;
import static org.cartagena40.command.plan.Plans.THAT_DAY;
import static org.cartagena40.command.plan.Plans.adopting;
import static org.cartagena40.command.plan.Plans.given;
import static org.cartagena40.command.plan.Plans.givenSomethingElse;
import static org.cartagena40.command.plan.Plans.linking;
import static org.cartagena40.command.plan.Plans.registering;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.PRETENDER;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Acts.STAKEHOLDER;

import java.util.stream.Stream;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.plan.AdoptionMode;
import org.cartagena40.events.plan.AntecedentLinked;
import org.cartagena40.events.plan.PlanAdopted;
import org.cartagena40.events.plan.PlanEvent;
import org.cartagena40.events.plan.PlanRegistered;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Terms of Reference I (000:15-17): a plan is registered, adopted and linked to what it builds on. */
class PlanOfActionTest {

    @Nested
    class RegisterPlanTest {

        @Test
        void a_plan_is_registered_with_its_numbers() {
            given().when(registering(5, 11, 101, IMPORT))
                    .then(new PlanRegistered(PAC, "Chile Plan of Action", 2024, 2034, 5, 11, 101, THAT_DAY, IMPORT));
        }

        @Test
        void one_of_each_is_enough_and_none_is_not() {
            given().when(registering(1, 1, 1, IMPORT)).thenKinds(PlanRegistered.class);
            given().when(registering(0, 11, 101, IMPORT)).thenRefused(NUMBERS_ARE_POSITIVE);
            given().when(registering(5, 0, 101, IMPORT)).thenRefused(NUMBERS_ARE_POSITIVE);
            given().when(registering(5, 11, 0, IMPORT)).thenRefused(NUMBERS_ARE_POSITIVE);
        }

        @Test
        void an_id_that_names_something_else_on_record_is_not_a_plan() {
            givenSomethingElse().when(registering(5, 11, 101, IMPORT)).thenRefused(ID_NAMES_A_PLAN);
        }

        @Test
        void it_is_registered_once() {
            given().after(registering(5, 11, 101, IMPORT))
                    .when(registering(5, 11, 101, IMPORT))
                    .thenRefused(REGISTERED_ONCE);
        }
    }

    @Nested
    class RecordPlanAdoptionTest {

        @Test
        void its_adoption_is_recorded() {
            given().after(registering(5, 11, 101, IMPORT))
                    .when(adopting(SECRETARIAT))
                    .then(new PlanAdopted(PAC, AdoptionMode.CONSENSUS, true, THAT_DAY, SECRETARIAT));
        }

        @Test
        void it_is_adopted_once() {
            given().after(registering(5, 11, 101, IMPORT), adopting(IMPORT))
                    .when(adopting(IMPORT))
                    .thenRefused(ADOPTED_ONCE);
        }

        @Test
        void what_is_not_registered_is_not_adopted() {
            given().when(adopting(IMPORT)).thenRefused(PLAN_IS_REGISTERED);
        }
    }

    @Nested
    class LinkAntecedentTest {

        @Test
        void an_earlier_plan_or_a_chapter_of_it_is_linked() {
            given().after(registering(5, 11, 101, IMPORT))
                    .when(linking("Brazil Plan of Action", 7, PRESIDENCY))
                    .then(new AntecedentLinked(PAC, "Brazil Plan of Action", 7, THAT_DAY, PRESIDENCY));
            given().after(registering(5, 11, 101, IMPORT), linking("Brazil Plan of Action", 7, IMPORT))
                    .when(linking("Brazil Plan of Action", null, IMPORT))
                    .then(new AntecedentLinked(PAC, "Brazil Plan of Action", null, THAT_DAY, IMPORT));
        }

        @Test
        void each_is_linked_once_whether_before_or_after_the_adoption() {
            given().after(
                            registering(5, 11, 101, IMPORT),
                            linking("Brazil Plan of Action", 7, IMPORT),
                            adopting(IMPORT))
                    .when(linking("Brazil Plan of Action", 7, IMPORT))
                    .thenRefused(LINKED_ONCE);
            given().after(registering(5, 11, 101, IMPORT), linking("Mexico Plan of Action", null, IMPORT))
                    .when(linking("Mexico Plan of Action", null, IMPORT))
                    .thenRefused(LINKED_ONCE);
        }

        @Test
        void nothing_is_linked_to_a_plan_that_is_not_registered() {
            given().when(linking("Brazil Plan of Action", 7, IMPORT)).thenRefused(PLAN_IS_REGISTERED);
        }
    }

    @Test
    void the_Presidency_and_the_Secretariat_keep_the_plan_and_nobody_else() {
        Stream.of(PRESIDENCY, SECRETARIAT)
                .forEach(act -> given().when(registering(5, 11, 101, act)).thenKinds(PlanRegistered.class));
        Stream.of(Acts.of(BELIZE), STAKEHOLDER, PRETENDER).forEach(act -> {
            given().when(registering(5, 11, 101, act)).thenRefused(THE_PRESIDENCY_OR_THE_SECRETARIAT_KEEPS_THE_PLAN);
            given().when(adopting(act)).thenRefused(THE_PRESIDENCY_OR_THE_SECRETARIAT_KEEPS_THE_PLAN);
            given().when(linking("Any", null, act)).thenRefused(THE_PRESIDENCY_OR_THE_SECRETARIAT_KEEPS_THE_PLAN);
        });
    }

    @Test
    void a_plan_knows_every_event_of_its_family() {
        assertThat(PlanOfAction.EVOLUTION.types()).containsExactlyInAnyOrder(PlanEvent.class.getPermittedSubclasses());
    }
}
