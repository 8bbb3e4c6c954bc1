package org.cartagena40.command.silence;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.silence.Deadline;
import org.cartagena40.events.silence.ProcedureId;

/** Moves the deadline to a later instant. */
public record ExtendDeadline(
        @TargetAggregateIdentifier ProcedureId procedure, Deadline deadline, String reason, Act act, Instant receivedAt)
        implements ActaCommand {}
