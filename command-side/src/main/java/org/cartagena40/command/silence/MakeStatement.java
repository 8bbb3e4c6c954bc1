package org.cartagena40.command.silence;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.StatementType;

/** A State makes a typed statement, which never breaks the silence. */
public record MakeStatement(
        @TargetAggregateIdentifier ProcedureId procedure,
        MemberState by,
        StatementType type,
        List<String> paragraphs,
        LanguageText text,
        Act act,
        Instant receivedAt)
        implements ActaCommand {
    public MakeStatement {
        paragraphs = List.copyOf(paragraphs);
    }
}
