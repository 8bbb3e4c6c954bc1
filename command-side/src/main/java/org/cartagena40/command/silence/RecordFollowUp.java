package org.cartagena40.command.silence;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.silence.FollowUp;
import org.cartagena40.events.silence.ProcedureId;

/** The Presidency says what follows after a broken silence (rule 18). */
public record RecordFollowUp(
        @TargetAggregateIdentifier ProcedureId procedure, FollowUp followUp, String reason, Act act, Instant receivedAt)
        implements ActaCommand {}
