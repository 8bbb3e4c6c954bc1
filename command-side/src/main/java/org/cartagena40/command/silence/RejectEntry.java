package org.cartagena40.command.silence;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.silence.EntryId;
import org.cartagena40.events.silence.ProcedureId;

/** Another person finds that what was entered on behalf of a State does not hold (rule 20). */
public record RejectEntry(
        @TargetAggregateIdentifier ProcedureId procedure, EntryId entry, String reason, Act act, Instant receivedAt)
        implements ActaCommand {}
