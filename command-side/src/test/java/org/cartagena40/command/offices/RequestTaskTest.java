package org.cartagena40.command.offices;

import static org.cartagena40.command.offices.Assignments.ANYTHING;
import static org.cartagena40.command.offices.Assignments.MEXICO_ACTS;
import static org.cartagena40.command.offices.Assignments.TASK;
import static org.cartagena40.command.offices.Assignments.TO_HOST;
import static org.cartagena40.command.offices.Assignments.TO_LEAD;
import static org.cartagena40.command.offices.Assignments.accept;
import static org.cartagena40.command.offices.Assignments.complete;
import static org.cartagena40.command.offices.Assignments.decline;
import static org.cartagena40.command.offices.Assignments.mexicoServes;
import static org.cartagena40.command.offices.Assignments.request;
import static org.cartagena40.command.offices.TaskRule.CITED_DECISION_IS_ON_RECORD;
import static org.cartagena40.command.offices.TaskRule.MEETING_IS_NAMED;
import static org.cartagena40.command.offices.TaskRule.ONLY_THE_PRESIDENCY_REQUESTS;
import static org.cartagena40.command.offices.TaskRule.OWN_RIGHTS_ARE_NOT_REQUESTED;
import static org.cartagena40.command.offices.TaskRule.PROGRAMME_IS_LED_ONCE;
import static org.cartagena40.command.offices.TaskRule.PROGRAMME_IS_NAMED;
import static org.cartagena40.command.offices.TaskRule.SOMEBODY_IS_IN_OFFICE;
import static org.cartagena40.command.offices.TaskRule.TASK_IS_DESCRIBED;
import static org.cartagena40.command.offices.TaskRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_REQUESTS;
import static org.cartagena40.command.offices.TaskRule.THE_SECRETARIAT_CITES_A_DECISION;
import static org.cartagena40.command.testing.Acts.BRAZIL;
import static org.cartagena40.command.testing.Acts.MEXICO;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.PRETENDER;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;
import static org.cartagena40.command.testing.Mechanisms.given;
import static org.cartagena40.command.testing.Seats.dated;
import static org.cartagena40.command.testing.Seats.ended;
import static org.cartagena40.command.testing.Seats.renewed;
import static org.cartagena40.command.testing.Seats.servesSinceAnUnknownDay;
import static org.cartagena40.command.testing.Seats.termOf;
import static org.cartagena40.command.testing.Standings.A_DECISION;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Zones;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.offices.TaskId;
import org.cartagena40.events.offices.TaskKind;
import org.cartagena40.events.offices.TaskMatter;
import org.cartagena40.events.offices.TermEnd;
import org.cartagena40.events.offices.VicePresidencyTaskRequested;
import org.junit.jupiter.api.Test;

/** Terms of Reference III (000:48-51), X12: who may ask the Vice-Presidency for what. */
class RequestTaskTest {

    private static final TaskId ANOTHER = new TaskId("task 2");
    private static final LocalDate TODAY = Zones.dayOf(NOW);

    @Test
    void the_Presidency_asks_it_to_lead_a_programme() {
        mexicoServes()
                .when(request(TaskKind.LEAD_PROGRAMME, TO_LEAD))
                .then(new VicePresidencyTaskRequested(
                        Mechanism.ID,
                        TASK,
                        termOf(MEXICO),
                        MEXICO,
                        TaskKind.LEAD_PROGRAMME,
                        TO_LEAD,
                        null,
                        EffectiveTime.at(NOW),
                        PRESIDENCY));
    }

    @Test
    void it_asks_for_hosting_negotiating_and_other_tasks_too() {
        mexicoServes().when(request(TaskKind.HOST_MEETING, TO_HOST)).thenKinds(VicePresidencyTaskRequested.class);
        Stream.of(TaskKind.LEAD_NEGOTIATIONS, TaskKind.OTHER)
                .forEach(kind ->
                        mexicoServes().when(request(kind, ANYTHING)).thenKinds(VicePresidencyTaskRequested.class));
    }

    @Test
    void what_is_its_own_right_is_not_requested() {
        Stream.of(TaskKind.CO_CONVENE_MEETINGS, TaskKind.WORK_JOINTLY)
                .forEach(
                        kind -> mexicoServes().when(request(kind, ANYTHING)).thenRefused(OWN_RIGHTS_ARE_NOT_REQUESTED));
    }

    @Test
    void only_the_Presidency_asks_it_to_host_or_to_lead_whatever_was_decided() {
        Stream.of(SECRETARIAT, PRETENDER, Acts.of(BRAZIL), MEXICO_ACTS).forEach(act -> {
            mexicoServes()
                    .when(request(TASK, TaskKind.LEAD_PROGRAMME, TO_LEAD, A_DECISION, act))
                    .thenRefused(ONLY_THE_PRESIDENCY_REQUESTS);
            mexicoServes()
                    .when(request(TASK, TaskKind.HOST_MEETING, TO_HOST, A_DECISION, act))
                    .thenRefused(ONLY_THE_PRESIDENCY_REQUESTS);
        });
    }

    @Test
    void the_Secretariat_asks_for_negotiations_and_other_tasks_on_a_decision_of_the_members() {
        Stream.of(TaskKind.LEAD_NEGOTIATIONS, TaskKind.OTHER).forEach(kind -> {
            mexicoServes()
                    .when(request(TASK, kind, ANYTHING, A_DECISION, SECRETARIAT))
                    .thenKinds(VicePresidencyTaskRequested.class);
            mexicoServes()
                    .when(request(TASK, kind, ANYTHING, null, SECRETARIAT))
                    .thenRefused(THE_SECRETARIAT_CITES_A_DECISION);
            mexicoServes()
                    .when(request(TASK, kind, ANYTHING, A_DECISION, Acts.of(BRAZIL)))
                    .thenRefused(THE_PRESIDENCY_OR_THE_SECRETARIAT_REQUESTS);
        });
    }

    @Test
    void a_decision_that_is_cited_is_on_record_whoever_cites_it() {
        Stream.of(SECRETARIAT, PRESIDENCY)
                .forEach(act -> mexicoServes()
                        .when(request(TASK, TaskKind.OTHER, ANYTHING, new DecisionId("MSC-2026-99"), act))
                        .thenRefused(CITED_DECISION_IS_ON_RECORD));
    }

    @Test
    void a_vacant_seat_is_asked_for_nothing() {
        given().when(request(TaskKind.OTHER, ANYTHING)).thenRefused(SOMEBODY_IS_IN_OFFICE);
        given(servesSinceAnUnknownDay(MEXICO), ended(MEXICO, TermEnd.RESIGNED, NOW))
                .when(request(TaskKind.OTHER, ANYTHING))
                .thenRefused(SOMEBODY_IS_IN_OFFICE);
    }

    @Test
    void the_seat_is_vacant_from_the_stated_end_on_though_nobody_recorded_it_yet() {
        given(servesSinceAnUnknownDay(MEXICO), dated(MEXICO, TODAY.minusYears(2).plusDays(1)))
                .when(request(TaskKind.OTHER, ANYTHING))
                .thenKinds(VicePresidencyTaskRequested.class);
        given(servesSinceAnUnknownDay(MEXICO), dated(MEXICO, TODAY.minusYears(2)))
                .when(request(TaskKind.OTHER, ANYTHING))
                .thenRefused(SOMEBODY_IS_IN_OFFICE);
    }

    @Test
    void a_task_says_what_it_is_about() {
        mexicoServes()
                .when(request(TaskKind.OTHER, new TaskMatter(" ", null, null)))
                .thenRefused(TASK_IS_DESCRIBED);
    }

    @Test
    void to_lead_names_a_programme_from_1_on_and_nothing_else_does() {
        Stream.of(0, -1)
                .forEach(number -> mexicoServes()
                        .when(request(TaskKind.LEAD_PROGRAMME, new TaskMatter("Lead", number, null)))
                        .thenRefused(PROGRAMME_IS_NAMED));
        mexicoServes().when(request(TaskKind.LEAD_PROGRAMME, ANYTHING)).thenRefused(PROGRAMME_IS_NAMED);
        mexicoServes().when(request(TaskKind.OTHER, TO_LEAD)).thenRefused(PROGRAMME_IS_NAMED);
    }

    @Test
    void to_host_names_the_meeting() {
        mexicoServes().when(request(TaskKind.HOST_MEETING, ANYTHING)).thenRefused(MEETING_IS_NAMED);
    }

    @Test
    void a_programme_is_led_by_one_task_at_a_time() {
        var led = mexicoServes().after(request(TaskKind.LEAD_PROGRAMME, TO_LEAD));
        led.when(again(TO_LEAD)).thenRefused(PROGRAMME_IS_LED_ONCE);
        led.after(accept(MEXICO_ACTS)).when(again(TO_LEAD)).thenRefused(PROGRAMME_IS_LED_ONCE);
        led.when(again(new TaskMatter("Another programme", 2, null))).thenKinds(VicePresidencyTaskRequested.class);
    }

    @Test
    void it_is_free_again_once_the_task_is_declined_completed_or_reverted() {
        var led = mexicoServes().after(request(TaskKind.LEAD_PROGRAMME, TO_LEAD));
        led.after(decline(MEXICO_ACTS)).when(again(TO_LEAD)).thenKinds(VicePresidencyTaskRequested.class);
        led.after(accept(MEXICO_ACTS), complete(MEXICO_ACTS))
                .when(again(TO_LEAD))
                .thenKinds(VicePresidencyTaskRequested.class);
        led.and(ended(MEXICO, TermEnd.RESIGNED, NOW))
                .and(servesSinceAnUnknownDay(BRAZIL))
                .when(again(TO_LEAD))
                .thenKinds(VicePresidencyTaskRequested.class);
    }

    @Test
    void a_renewed_term_keeps_its_tasks() {
        given(servesSinceAnUnknownDay(MEXICO), dated(MEXICO, TODAY.minusYears(1)))
                .after(Vice.inviteToRenew(MEXICO), request(TaskKind.LEAD_PROGRAMME, TO_LEAD))
                .and(renewed(MEXICO, TODAY.plusYears(1)))
                .when(again(TO_LEAD))
                .thenRefused(PROGRAMME_IS_LED_ONCE);
    }

    private static RequestTask again(TaskMatter matter) {
        return request(ANOTHER, TaskKind.LEAD_PROGRAMME, matter, null, PRESIDENCY);
    }
}
