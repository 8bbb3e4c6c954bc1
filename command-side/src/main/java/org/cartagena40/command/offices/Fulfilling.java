package org.cartagena40.command.offices;

import static org.cartagena40.command.offices.TaskRule.ONLY_THE_VICE_PRESIDENCY_TAKES_ON_TASKS;
import static org.cartagena40.command.offices.TaskRule.TASK_AWAITS_AN_ANSWER;
import static org.cartagena40.command.offices.TaskRule.TASK_HAS_NOT_REVERTED;
import static org.cartagena40.command.offices.TaskRule.TASK_IS_IN_HAND;
import static org.cartagena40.command.offices.TaskRule.TASK_IS_KNOWN;

import java.util.List;
import java.util.Optional;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.offices.TaskId;
import org.cartagena40.events.offices.VicePresidencyTaskAccepted;
import org.cartagena40.events.offices.VicePresidencyTaskCompleted;
import org.cartagena40.events.offices.VicePresidencyTaskDeclined;

/** Decides what the Vice-Presidency makes of its tasks: it accepts, declines or completes them. */
public final class Fulfilling {

    private Fulfilling() {}

    public static List<ActaEvent> decide(AcceptTask command, Mechanism mechanism) {
        Task task = held(command.task(), command, mechanism);
        Act act = asVicePresidency(command, task.state(), mechanism);
        TASK_AWAITS_AN_ANSWER.check(task.status() == Task.Status.REQUESTED);
        return List.of(new VicePresidencyTaskAccepted(
                command.mechanism(),
                task.id(),
                task.term(),
                task.state(),
                EffectiveTime.at(command.receivedAt()),
                act));
    }

    public static List<ActaEvent> decide(DeclineTask command, Mechanism mechanism) {
        Task task = held(command.task(), command, mechanism);
        Act act = asVicePresidency(command, task.state(), mechanism);
        TASK_AWAITS_AN_ANSWER.check(task.status() == Task.Status.REQUESTED);
        return List.of(new VicePresidencyTaskDeclined(
                command.mechanism(),
                task.id(),
                task.term(),
                task.state(),
                command.reason(),
                EffectiveTime.at(command.receivedAt()),
                act));
    }

    public static List<ActaEvent> decide(CompleteTask command, Mechanism mechanism) {
        Task task = held(command.task(), command, mechanism);
        Act act = asVicePresidency(command, task.state(), mechanism);
        TASK_IS_IN_HAND.check(task.status() == Task.Status.IN_HAND);
        return List.of(new VicePresidencyTaskCompleted(
                command.mechanism(),
                task.id(),
                task.term(),
                task.state(),
                command.result(),
                EffectiveTime.at(command.receivedAt()),
                act));
    }

    /** The act of the State in office under its delegate's accreditation; refused in any other capacity. */
    static Act asVicePresidency(ActaCommand command, MemberState inOffice, Mechanism mechanism) {
        ONLY_THE_VICE_PRESIDENCY_TAKES_ON_TASKS.check(command.actsAs(Capacity.VICE_PRESIDENCY)
                && command.actor().institution().equals(inOffice.institution()));
        return mechanism.accredited(command);
    }

    private static Task held(TaskId id, ActaCommand command, Mechanism mechanism) {
        Optional<Task> known = mechanism.tasks().task(id);
        TASK_IS_KNOWN.check(known.isPresent());
        Task task = known.orElseThrow();
        Term inOffice = mechanism.offices().inOffice();
        TASK_HAS_NOT_REVERTED.check(
                inOffice != null && inOffice.id().equals(task.term()) && !inOffice.hasRunOut(command.receivedAt()));
        return task;
    }
}
