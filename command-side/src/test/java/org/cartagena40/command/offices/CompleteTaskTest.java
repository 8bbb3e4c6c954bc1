package org.cartagena40.command.offices;

import static org.cartagena40.command.membership.MembershipRule.PERSON_IS_ACCREDITED;
import static org.cartagena40.command.offices.Assignments.ANYTHING;
import static org.cartagena40.command.offices.Assignments.MEXICO_ACTED;
import static org.cartagena40.command.offices.Assignments.MEXICO_ACTS;
import static org.cartagena40.command.offices.Assignments.TASK;
import static org.cartagena40.command.offices.Assignments.accept;
import static org.cartagena40.command.offices.Assignments.complete;
import static org.cartagena40.command.offices.Assignments.decline;
import static org.cartagena40.command.offices.Assignments.mexicoServes;
import static org.cartagena40.command.offices.Assignments.request;
import static org.cartagena40.command.offices.Assignments.strangerInOfficeOf;
import static org.cartagena40.command.offices.TaskRule.ONLY_THE_VICE_PRESIDENCY_TAKES_ON_TASKS;
import static org.cartagena40.command.offices.TaskRule.TASK_HAS_NOT_REVERTED;
import static org.cartagena40.command.offices.TaskRule.TASK_IS_IN_HAND;
import static org.cartagena40.command.offices.TaskRule.TASK_IS_KNOWN;
import static org.cartagena40.command.testing.Acts.BRAZIL;
import static org.cartagena40.command.testing.Acts.MEXICO;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;
import static org.cartagena40.command.testing.Seats.ended;
import static org.cartagena40.command.testing.Seats.servesSinceAnUnknownDay;
import static org.cartagena40.command.testing.Seats.termOf;

import java.util.stream.Stream;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Story;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.offices.TaskKind;
import org.cartagena40.events.offices.TermEnd;
import org.cartagena40.events.offices.VicePresidencyTaskCompleted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Terms of Reference III (000:45-51): the Vice-Presidency completes what it took on. */
class CompleteTaskTest {

    @Test
    void an_accepted_task_is_completed_with_its_result() {
        inHand().when(complete(MEXICO_ACTS)).then(completed("Report delivered"));
    }

    @Test
    void one_taken_up_in_its_own_right_is_completed_too_and_no_result_is_owed() {
        mexicoServes()
                .after(Assignments.takeUp(TaskKind.WORK_JOINTLY, ANYTHING, MEXICO_ACTS))
                .when(new CompleteTask(Mechanism.ID, TASK, null, MEXICO_ACTS, NOW))
                .then(completed(null));
    }

    @Test
    void only_what_is_in_hand_is_completed_and_once() {
        requested().when(complete(MEXICO_ACTS)).thenRefused(TASK_IS_IN_HAND);
        requested().after(decline(MEXICO_ACTS)).when(complete(MEXICO_ACTS)).thenRefused(TASK_IS_IN_HAND);
        inHand().after(complete(MEXICO_ACTS)).when(complete(MEXICO_ACTS)).thenRefused(TASK_IS_IN_HAND);
    }

    @Test
    void nobody_else_completes_it_and_not_in_another_capacity() {
        Stream.of(Acts.of(MEXICO), Acts.vicePresidency(BRAZIL), PRESIDENCY, SECRETARIAT)
                .forEach(act -> inHand().when(complete(act)).thenRefused(ONLY_THE_VICE_PRESIDENCY_TAKES_ON_TASKS));
        inHand().when(complete(strangerInOfficeOf(MEXICO))).thenRefused(PERSON_IS_ACCREDITED);
    }

    @Test
    void the_task_is_on_record() {
        mexicoServes().when(complete(MEXICO_ACTS)).thenRefused(TASK_IS_KNOWN);
    }

    @Test
    void it_reverts_with_the_end_of_the_term_whoever_serves_next() {
        var vacant = inHand().and(ended(MEXICO, TermEnd.RESIGNED, NOW));
        vacant.when(complete(MEXICO_ACTS)).thenRefused(TASK_HAS_NOT_REVERTED);
        var next = vacant.and(servesSinceAnUnknownDay(BRAZIL));
        Stream.of(MEXICO_ACTS, Acts.vicePresidency(BRAZIL))
                .forEach(act -> next.when(complete(act)).thenRefused(TASK_HAS_NOT_REVERTED));
    }

    private static VicePresidencyTaskCompleted completed(@Nullable String result) {
        return new VicePresidencyTaskCompleted(
                Mechanism.ID, TASK, termOf(MEXICO), MEXICO, result, EffectiveTime.at(NOW), MEXICO_ACTED);
    }

    private static Story<Mechanism, ActaEvent> inHand() {
        return requested().after(accept(MEXICO_ACTS));
    }

    private static Story<Mechanism, ActaEvent> requested() {
        return mexicoServes().after(request(TaskKind.LEAD_NEGOTIATIONS, ANYTHING));
    }
}
