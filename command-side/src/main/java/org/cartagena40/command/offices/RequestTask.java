package org.cartagena40.command.offices;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.mechanism.MechanismId;
import org.cartagena40.events.offices.TaskId;
import org.cartagena40.events.offices.TaskKind;
import org.cartagena40.events.offices.TaskMatter;
import org.jspecify.annotations.Nullable;

/** Asks the Vice-Presidency to take on a task c) to f); without a decision of the members only the Presidency asks. */
public record RequestTask(
        @TargetAggregateIdentifier MechanismId mechanism,
        TaskId task,
        TaskKind kind,
        TaskMatter matter,
        @Nullable DecisionId decision,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
