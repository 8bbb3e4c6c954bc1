package org.cartagena40.command.silence;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.ReviewReason;

/** The record puts an outcome under review, because something it rests on was corrected (rule 21). */
public record FlagOutcome(
        @TargetAggregateIdentifier ProcedureId procedure, ReviewReason reason, Act act, Instant receivedAt)
        implements ActaCommand {}
