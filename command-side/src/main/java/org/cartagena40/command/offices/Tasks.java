package org.cartagena40.command.offices;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cartagena40.command.Evolution;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.offices.TaskId;
import org.cartagena40.events.offices.TermId;
import org.cartagena40.events.offices.VicePresidencyTaskAccepted;
import org.cartagena40.events.offices.VicePresidencyTaskCompleted;
import org.cartagena40.events.offices.VicePresidencyTaskDeclined;
import org.cartagena40.events.offices.VicePresidencyTaskRequested;
import org.cartagena40.events.offices.VicePresidencyTaskTakenUp;

/** The tasks of the Vice-Presidency as the past made them. */
public record Tasks(Map<TaskId, Task> all) {

    public static final Tasks NONE = new Tasks(Map.of());

    public Tasks {
        all = Map.copyOf(all);
    }

    /** A task by its id. */
    public Optional<Task> task(TaskId id) {
        return Optional.ofNullable(all.get(id));
    }

    /** Whether a programme is led, or may yet be, by a task of that term. */
    boolean lead(int programme, TermId term) {
        return all.values().stream().anyMatch(task -> task.leads(programme, term));
    }

    /** Whether a programme is in hand of a task of that term. */
    public boolean inHand(int programme, TermId term) {
        return all.values().stream()
                .anyMatch(task -> task.status() == Task.Status.IN_HAND && task.leads(programme, term));
    }

    /** Adds the steps of this part to the evolution of the whole. */
    public static void steps(Evolution<?, ActaEvent>.Part<Tasks> part) {
        part.on(VicePresidencyTaskRequested.class, Tasks::requested)
                .on(VicePresidencyTaskTakenUp.class, Tasks::takenUp)
                .on(VicePresidencyTaskAccepted.class, (t, e) -> t.now(e.task(), Task.Status.IN_HAND))
                .on(VicePresidencyTaskDeclined.class, (t, e) -> t.now(e.task(), Task.Status.DECLINED))
                .on(VicePresidencyTaskCompleted.class, (t, e) -> t.now(e.task(), Task.Status.COMPLETED));
    }

    private Tasks requested(VicePresidencyTaskRequested event) {
        return with(new Task(
                event.task(),
                event.term(),
                event.state(),
                event.kind(),
                event.matter().programme(),
                Task.Status.REQUESTED));
    }

    private Tasks takenUp(VicePresidencyTaskTakenUp event) {
        return with(new Task(
                event.task(),
                event.term(),
                event.state(),
                event.kind(),
                event.matter().programme(),
                Task.Status.IN_HAND));
    }

    private Tasks now(TaskId id, Task.Status status) {
        Task known = task(id).orElseThrow(() -> new IllegalStateException("task " + id + " is not on record"));
        return with(known.as(status));
    }

    private Tasks with(Task task) {
        Map<TaskId, Task> changed = new LinkedHashMap<>(all);
        changed.put(task.id(), task);
        return new Tasks(changed);
    }
}
