package org.cartagena40.command.offices;

import static org.cartagena40.command.membership.MembershipRule.PERSON_IS_ACCREDITED;
import static org.cartagena40.command.offices.Assignments.ANYTHING;
import static org.cartagena40.command.offices.Assignments.MEXICO_ACTED;
import static org.cartagena40.command.offices.Assignments.MEXICO_ACTS;
import static org.cartagena40.command.offices.Assignments.TASK;
import static org.cartagena40.command.offices.Assignments.TO_HOST;
import static org.cartagena40.command.offices.Assignments.TO_LEAD;
import static org.cartagena40.command.offices.Assignments.mexicoServes;
import static org.cartagena40.command.offices.Assignments.strangerInOfficeOf;
import static org.cartagena40.command.offices.Assignments.takeUp;
import static org.cartagena40.command.offices.TaskRule.ONLY_OWN_RIGHTS_ARE_TAKEN_UP;
import static org.cartagena40.command.offices.TaskRule.ONLY_THE_VICE_PRESIDENCY_TAKES_ON_TASKS;
import static org.cartagena40.command.offices.TaskRule.PROGRAMME_IS_NAMED;
import static org.cartagena40.command.offices.TaskRule.SOMEBODY_IS_IN_OFFICE;
import static org.cartagena40.command.offices.TaskRule.TASK_IS_DESCRIBED;
import static org.cartagena40.command.testing.Acts.BRAZIL;
import static org.cartagena40.command.testing.Acts.MEXICO;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;
import static org.cartagena40.command.testing.Mechanisms.given;
import static org.cartagena40.command.testing.Seats.termOf;

import java.util.stream.Stream;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.offices.TaskKind;
import org.cartagena40.events.offices.TaskMatter;
import org.cartagena40.events.offices.VicePresidencyTaskTakenUp;
import org.junit.jupiter.api.Test;

/** Terms of Reference III (000:45-46): what the Vice-Presidency does in its own right. */
class TakeUpTaskTest {

    @Test
    void the_Vice_Presidency_co_convenes_a_meeting() {
        mexicoServes()
                .when(takeUp(TaskKind.CO_CONVENE_MEETINGS, TO_HOST, MEXICO_ACTS))
                .then(new VicePresidencyTaskTakenUp(
                        Mechanism.ID,
                        TASK,
                        termOf(MEXICO),
                        MEXICO,
                        TaskKind.CO_CONVENE_MEETINGS,
                        TO_HOST,
                        EffectiveTime.at(NOW),
                        MEXICO_ACTED));
    }

    @Test
    void it_works_jointly_with_the_Presidency_and_the_Secretariat() {
        mexicoServes()
                .when(takeUp(TaskKind.WORK_JOINTLY, ANYTHING, MEXICO_ACTS))
                .thenKinds(VicePresidencyTaskTakenUp.class);
    }

    @Test
    void what_needs_a_request_is_not_taken_up() {
        Stream.of(TaskKind.HOST_MEETING, TaskKind.LEAD_PROGRAMME, TaskKind.LEAD_NEGOTIATIONS, TaskKind.OTHER)
                .forEach(kind -> mexicoServes()
                        .when(takeUp(kind, ANYTHING, MEXICO_ACTS))
                        .thenRefused(ONLY_OWN_RIGHTS_ARE_TAKEN_UP));
    }

    @Test
    void nobody_takes_it_up_for_it_and_it_acts_in_its_office() {
        Stream.of(Acts.of(MEXICO), Acts.vicePresidency(BRAZIL), PRESIDENCY, SECRETARIAT)
                .forEach(act -> mexicoServes()
                        .when(takeUp(TaskKind.WORK_JOINTLY, ANYTHING, act))
                        .thenRefused(ONLY_THE_VICE_PRESIDENCY_TAKES_ON_TASKS));
        mexicoServes()
                .when(takeUp(TaskKind.WORK_JOINTLY, ANYTHING, strangerInOfficeOf(MEXICO)))
                .thenRefused(PERSON_IS_ACCREDITED);
    }

    @Test
    void nobody_takes_up_anything_in_a_vacant_seat() {
        given().when(takeUp(TaskKind.WORK_JOINTLY, ANYTHING, MEXICO_ACTS)).thenRefused(SOMEBODY_IS_IN_OFFICE);
    }

    @Test
    void it_says_what_it_is_about_and_leads_no_programme() {
        mexicoServes()
                .when(takeUp(TaskKind.WORK_JOINTLY, new TaskMatter("", null, null), MEXICO_ACTS))
                .thenRefused(TASK_IS_DESCRIBED);
        mexicoServes().when(takeUp(TaskKind.WORK_JOINTLY, TO_LEAD, MEXICO_ACTS)).thenRefused(PROGRAMME_IS_NAMED);
    }
}
