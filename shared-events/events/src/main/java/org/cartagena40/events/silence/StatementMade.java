package org.cartagena40.events.silence;

import java.time.Instant;
import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.MemberState;

/** An addressee made a statement; it never breaks the silence (rule 11). */
public record StatementMade(
        ProcedureId procedure,
        MemberState by,
        StatementType type,
        List<String> paragraphs,
        LanguageText text,
        Instant receivedAt,
        EffectiveTime effective,
        Act act)
        implements SilenceEvent, Statement {
    public StatementMade {
        paragraphs = List.copyOf(paragraphs);
    }
}
