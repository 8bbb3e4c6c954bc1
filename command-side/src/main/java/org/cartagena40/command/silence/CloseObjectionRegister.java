package org.cartagena40.command.silence;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.silence.ProcedureId;

/** The Presidency closes the register of objections of a broken text before its deadline, so that a new round may open (rule 18). */
public record CloseObjectionRegister(
        @TargetAggregateIdentifier ProcedureId procedure, String reason, Act act, Instant receivedAt)
        implements ActaCommand {}
