package org.cartagena40.command.silence;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.silence.EntryId;
import org.cartagena40.events.silence.ProcedureId;
import org.jspecify.annotations.Nullable;

/** Presidency or Secretariat enters an objection that a State sent by e-mail or note verbale (rule 20).
 *
 * @param messageReceivedAt when the State's message was received, which the evidence shows */
public record EnterObjectionOnBehalf(
        @TargetAggregateIdentifier ProcedureId procedure,
        EntryId entry,
        MemberState by,
        @Nullable String grounds,
        List<String> paragraphs,
        @Nullable String proposedAmendment,
        Evidence evidence,
        Instant messageReceivedAt,
        Act act,
        Instant receivedAt)
        implements ActaCommand {
    public EnterObjectionOnBehalf {
        paragraphs = List.copyOf(paragraphs);
    }
}
