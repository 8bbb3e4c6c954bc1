package org.cartagena40.command.silence;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.silence.ProcedureId;

/** The opener withdraws its text. */
public record WithdrawText(@TargetAggregateIdentifier ProcedureId procedure, String reason, Act act, Instant receivedAt)
        implements ActaCommand {}
