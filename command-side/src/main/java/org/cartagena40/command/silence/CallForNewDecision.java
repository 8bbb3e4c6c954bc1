package org.cartagena40.command.silence;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.silence.ProcedureId;

/** The Presidency ends the review of an outcome: the members need a new decision (rule 21). */
public record CallForNewDecision(
        @TargetAggregateIdentifier ProcedureId procedure, String reason, Act act, Instant receivedAt)
        implements ActaCommand {}
