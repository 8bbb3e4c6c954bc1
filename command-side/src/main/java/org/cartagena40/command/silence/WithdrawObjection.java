package org.cartagena40.command.silence;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.silence.ProcedureId;

/** A State withdraws its own objection. */
public record WithdrawObjection(
        @TargetAggregateIdentifier ProcedureId procedure, MemberState by, Act act, Instant receivedAt)
        implements ActaCommand {}
