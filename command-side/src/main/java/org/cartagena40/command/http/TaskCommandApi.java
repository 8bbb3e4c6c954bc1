package org.cartagena40.command.http;

import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.command.gateway.Receipt;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.offices.AcceptTask;
import org.cartagena40.command.offices.CompleteTask;
import org.cartagena40.command.offices.DeclineTask;
import org.cartagena40.command.offices.RequestTask;
import org.cartagena40.command.offices.TakeUpTask;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.offices.TaskId;
import org.cartagena40.events.offices.TaskKind;
import org.cartagena40.events.offices.TaskMatter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Acts on the tasks of the Vice-Presidency. */
@RestController
@RequestMapping("/api/v1/vice-presidency-tasks")
public final class TaskCommandApi {

    record RequestTaskBody(
            TaskKind kind, TaskMatter matter, @Nullable DecisionId decision) {}

    record TakeUpBody(TaskKind kind, TaskMatter matter) {}

    record DeclineBody(@Nullable String reason) {}

    record CompletionBody(@Nullable String result) {}

    private final CommandDesk desk;

    public TaskCommandApi(CommandDesk desk) {
        this.desk = desk;
    }

    /** The new task's id is named after the request, so its address is known before and after. */
    @PostMapping
    ResponseEntity<Receipt> request(@RequestBody RequestTaskBody body, Arrival arrival) {
        TaskId task = taskOf(arrival);
        var command = new RequestTask(
                Mechanism.ID, task, body.kind(), body.matter(), body.decision(), arrival.act(), arrival.receivedAt());
        return record(arrival, command, task);
    }

    /** What is its own right is not requested of the Vice-Presidency: it takes it up. */
    @PostMapping("/taken-up")
    ResponseEntity<Receipt> takeUp(@RequestBody TakeUpBody body, Arrival arrival) {
        TaskId task = taskOf(arrival);
        var command =
                new TakeUpTask(Mechanism.ID, task, body.kind(), body.matter(), arrival.act(), arrival.receivedAt());
        return record(arrival, command, task);
    }

    @PostMapping("/{id}/acceptance")
    ResponseEntity<Receipt> accept(@PathVariable TaskId id, Arrival arrival) {
        return record(arrival, new AcceptTask(Mechanism.ID, id, arrival.act(), arrival.receivedAt()), id);
    }

    @PostMapping("/{id}/decline")
    ResponseEntity<Receipt> decline(@PathVariable TaskId id, @RequestBody DeclineBody body, Arrival arrival) {
        var command = new DeclineTask(Mechanism.ID, id, body.reason(), arrival.act(), arrival.receivedAt());
        return record(arrival, command, id);
    }

    @PostMapping("/{id}/completion")
    ResponseEntity<Receipt> complete(@PathVariable TaskId id, @RequestBody CompletionBody body, Arrival arrival) {
        var command = new CompleteTask(Mechanism.ID, id, body.result(), arrival.act(), arrival.receivedAt());
        return record(arrival, command, id);
    }

    private static TaskId taskOf(Arrival arrival) {
        return new TaskId(Ids.named("task:" + arrival.key()).toString());
    }

    private ResponseEntity<Receipt> record(Arrival arrival, ActaCommand command, TaskId task) {
        return desk.record(arrival, command, mechanism -> "/api/v1/vice-presidency-tasks/" + task);
    }
}
