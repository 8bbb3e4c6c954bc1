package org.cartagena40.command.offices;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.mechanism.MechanismId;
import org.cartagena40.events.offices.TaskId;
import org.cartagena40.events.offices.TaskKind;
import org.cartagena40.events.offices.TaskMatter;

/** The Vice-Presidency takes up a task a) or b), which is its own right. */
public record TakeUpTask(
        @TargetAggregateIdentifier MechanismId mechanism,
        TaskId task,
        TaskKind kind,
        TaskMatter matter,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
