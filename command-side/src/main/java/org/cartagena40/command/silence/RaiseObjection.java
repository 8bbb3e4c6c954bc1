package org.cartagena40.command.silence;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.silence.ProcedureId;
import org.jspecify.annotations.Nullable;

/**
 * A State objects, or proposes an amendment, which objects too (rule 8). Grounds and paragraphs are asked for, not
 * required.
 */
public record RaiseObjection(
        @TargetAggregateIdentifier ProcedureId procedure,
        MemberState by,
        @Nullable String grounds,
        List<String> paragraphs,
        @Nullable String proposedAmendment,
        Act act,
        Instant receivedAt)
        implements ActaCommand {
    public RaiseObjection {
        paragraphs = List.copyOf(paragraphs);
    }
}
