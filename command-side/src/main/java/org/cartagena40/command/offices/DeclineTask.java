package org.cartagena40.command.offices;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.mechanism.MechanismId;
import org.cartagena40.events.offices.TaskId;
import org.jspecify.annotations.Nullable;

/** The Vice-Presidency declines a task that it was asked to take on; it owes no reason. */
public record DeclineTask(
        @TargetAggregateIdentifier MechanismId mechanism,
        TaskId task,
        @Nullable String reason,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
