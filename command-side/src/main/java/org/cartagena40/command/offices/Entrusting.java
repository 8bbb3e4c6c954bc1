package org.cartagena40.command.offices;

import static org.cartagena40.command.offices.TaskRule.CITED_DECISION_IS_ON_RECORD;
import static org.cartagena40.command.offices.TaskRule.MEETING_IS_NAMED;
import static org.cartagena40.command.offices.TaskRule.ONLY_OWN_RIGHTS_ARE_TAKEN_UP;
import static org.cartagena40.command.offices.TaskRule.ONLY_THE_PRESIDENCY_REQUESTS;
import static org.cartagena40.command.offices.TaskRule.OWN_RIGHTS_ARE_NOT_REQUESTED;
import static org.cartagena40.command.offices.TaskRule.PROGRAMME_IS_LED_ONCE;
import static org.cartagena40.command.offices.TaskRule.PROGRAMME_IS_NAMED;
import static org.cartagena40.command.offices.TaskRule.SOMEBODY_IS_IN_OFFICE;
import static org.cartagena40.command.offices.TaskRule.TASK_IS_DESCRIBED;
import static org.cartagena40.command.offices.TaskRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_REQUESTS;
import static org.cartagena40.command.offices.TaskRule.THE_SECRETARIAT_CITES_A_DECISION;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Standing;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.offices.TaskKind;
import org.cartagena40.events.offices.TaskMatter;
import org.cartagena40.events.offices.VicePresidencyTaskRequested;
import org.cartagena40.events.offices.VicePresidencyTaskTakenUp;

/**
 * Decides which tasks the Vice-Presidency is asked to take on, and which it takes up by itself. The plan is another
 * aggregate, so of a programme to lead only the number's form is checked here; that the plan has it is the plan's to say.
 */
public final class Entrusting {

    private static final Set<TaskKind> OWN_RIGHTS = Set.of(TaskKind.CO_CONVENE_MEETINGS, TaskKind.WORK_JOINTLY);
    private static final Set<TaskKind> OF_THE_PRESIDENCY = Set.of(TaskKind.HOST_MEETING, TaskKind.LEAD_PROGRAMME);

    private Entrusting() {}

    /** The standing gives the register of decisions; the Mechanism is the one that records. */
    public static List<ActaEvent> decide(RequestTask command, Mechanism mechanism, Standing standing) {
        OWN_RIGHTS_ARE_NOT_REQUESTED.check(!OWN_RIGHTS.contains(command.kind()));
        checkRequester(command, mechanism);
        CITED_DECISION_IS_ON_RECORD.check(
                command.decision() == null || standing.decisions().holds(command.decision()));
        Term term = termInOffice(command, mechanism);
        checkMatter(command.kind(), command.matter());
        Integer programme = command.matter().programme();
        PROGRAMME_IS_LED_ONCE.check(programme == null || !mechanism.tasks().lead(programme, term.id()));
        return List.of(new VicePresidencyTaskRequested(
                command.mechanism(),
                command.task(),
                term.id(),
                term.state(),
                command.kind(),
                command.matter(),
                command.decision(),
                EffectiveTime.at(command.receivedAt()),
                command.act()));
    }

    public static List<ActaEvent> decide(TakeUpTask command, Mechanism mechanism) {
        ONLY_OWN_RIGHTS_ARE_TAKEN_UP.check(OWN_RIGHTS.contains(command.kind()));
        Term term = termInOffice(command, mechanism);
        Act act = Fulfilling.asVicePresidency(command, term.state(), mechanism);
        checkMatter(command.kind(), command.matter());
        return List.of(new VicePresidencyTaskTakenUp(
                command.mechanism(),
                command.task(),
                term.id(),
                term.state(),
                command.kind(),
                command.matter(),
                EffectiveTime.at(command.receivedAt()),
                act));
    }

    private static void checkRequester(RequestTask command, Mechanism mechanism) {
        boolean presidency = mechanism.presidedBy(command);
        if (OF_THE_PRESIDENCY.contains(command.kind())) {
            ONLY_THE_PRESIDENCY_REQUESTS.check(presidency);
            return;
        }
        THE_PRESIDENCY_OR_THE_SECRETARIAT_REQUESTS.check(presidency || mechanism.servedBy(command));
        THE_SECRETARIAT_CITES_A_DECISION.check(presidency || command.decision() != null);
    }

    /** A term whose stated end has come is over, whether or not its end is on record already. */
    private static Term termInOffice(ActaCommand command, Mechanism mechanism) {
        Term term = mechanism.offices().inOffice();
        SOMEBODY_IS_IN_OFFICE.check(term != null && !term.hasRunOut(command.receivedAt()));
        return Objects.requireNonNull(term);
    }

    private static void checkMatter(TaskKind kind, TaskMatter matter) {
        TASK_IS_DESCRIBED.check(!matter.description().isBlank());
        Integer programme = matter.programme();
        boolean named = programme != null && programme >= 1;
        PROGRAMME_IS_NAMED.check(kind == TaskKind.LEAD_PROGRAMME ? named : programme == null);
        MEETING_IS_NAMED.check(kind != TaskKind.HOST_MEETING || matter.meeting() != null);
    }
}
