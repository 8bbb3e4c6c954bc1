package org.cartagena40.command.offices;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.mechanism.MechanismId;
import org.cartagena40.events.offices.TaskId;

/** The Vice-Presidency accepts a task that it was asked to take on. */
public record AcceptTask(@TargetAggregateIdentifier MechanismId mechanism, TaskId task, Act act, Instant receivedAt)
        implements ActaCommand {}
