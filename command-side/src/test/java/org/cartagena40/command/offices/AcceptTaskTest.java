package org.cartagena40.command.offices;

import static org.cartagena40.command.membership.MembershipRule.PERSON_IS_ACCREDITED;
import static org.cartagena40.command.offices.Assignments.ANYTHING;
import static org.cartagena40.command.offices.Assignments.MEXICO_ACTED;
import static org.cartagena40.command.offices.Assignments.MEXICO_ACTS;
import static org.cartagena40.command.offices.Assignments.TASK;
import static org.cartagena40.command.offices.Assignments.accept;
import static org.cartagena40.command.offices.Assignments.decline;
import static org.cartagena40.command.offices.Assignments.mexicoServes;
import static org.cartagena40.command.offices.Assignments.request;
import static org.cartagena40.command.offices.Assignments.strangerInOfficeOf;
import static org.cartagena40.command.offices.TaskRule.ONLY_THE_VICE_PRESIDENCY_TAKES_ON_TASKS;
import static org.cartagena40.command.offices.TaskRule.TASK_AWAITS_AN_ANSWER;
import static org.cartagena40.command.offices.TaskRule.TASK_HAS_NOT_REVERTED;
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
import org.cartagena40.events.offices.VicePresidencyTaskAccepted;
import org.junit.jupiter.api.Test;

/** Terms of Reference III (000:48-51): the Vice-Presidency accepts what it was asked for. */
class AcceptTaskTest {

    @Test
    void the_Vice_Presidency_accepts_under_its_delegates_accreditation() {
        requested()
                .when(accept(MEXICO_ACTS))
                .then(new VicePresidencyTaskAccepted(
                        Mechanism.ID, TASK, termOf(MEXICO), MEXICO, EffectiveTime.at(NOW), MEXICO_ACTED));
    }

    @Test
    void it_answers_once() {
        requested().after(accept(MEXICO_ACTS)).when(accept(MEXICO_ACTS)).thenRefused(TASK_AWAITS_AN_ANSWER);
        requested().after(decline(MEXICO_ACTS)).when(accept(MEXICO_ACTS)).thenRefused(TASK_AWAITS_AN_ANSWER);
    }

    @Test
    void nobody_else_accepts_it_and_not_in_another_capacity() {
        Stream.of(Acts.of(MEXICO), Acts.vicePresidency(BRAZIL), PRESIDENCY, SECRETARIAT)
                .forEach(act -> requested().when(accept(act)).thenRefused(ONLY_THE_VICE_PRESIDENCY_TAKES_ON_TASKS));
        requested().when(accept(strangerInOfficeOf(MEXICO))).thenRefused(PERSON_IS_ACCREDITED);
    }

    @Test
    void the_task_is_on_record() {
        mexicoServes().when(accept(MEXICO_ACTS)).thenRefused(TASK_IS_KNOWN);
    }

    @Test
    void it_reverts_with_the_end_of_the_term_whoever_serves_next() {
        var vacant = requested().and(ended(MEXICO, TermEnd.RESIGNED, NOW));
        vacant.when(accept(MEXICO_ACTS)).thenRefused(TASK_HAS_NOT_REVERTED);
        var next = vacant.and(servesSinceAnUnknownDay(BRAZIL));
        Stream.of(MEXICO_ACTS, Acts.vicePresidency(BRAZIL))
                .forEach(act -> next.when(accept(act)).thenRefused(TASK_HAS_NOT_REVERTED));
    }

    private static Story<Mechanism, ActaEvent> requested() {
        return mexicoServes().after(request(TaskKind.LEAD_NEGOTIATIONS, ANYTHING));
    }
}
