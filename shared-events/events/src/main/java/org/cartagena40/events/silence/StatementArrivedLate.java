package org.cartagena40.events.silence;

import java.time.Instant;
import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.MemberState;

/**
 * A statement received after its window had closed: kept on record beside the decision, not attached to it (rule 11).
 */
public record StatementArrivedLate(
        ProcedureId procedure,
        MemberState by,
        StatementType type,
        List<String> paragraphs,
        LanguageText text,
        Instant receivedAt,
        EffectiveTime effective,
        Act act)
        implements SilenceEvent, Statement {
    public StatementArrivedLate {
        paragraphs = List.copyOf(paragraphs);
    }
}
