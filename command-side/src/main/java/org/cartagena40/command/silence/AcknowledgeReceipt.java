package org.cartagena40.command.silence;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.silence.Notice;
import org.cartagena40.events.silence.ProcedureId;

/** An addressee acknowledges that a notice reached it. */
public record AcknowledgeReceipt(
        @TargetAggregateIdentifier ProcedureId procedure, Notice notice, MemberState by, Act act, Instant receivedAt)
        implements ActaCommand {}
