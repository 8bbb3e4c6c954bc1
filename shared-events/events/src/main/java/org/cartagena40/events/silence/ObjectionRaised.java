package org.cartagena40.events.silence;

import java.time.Instant;
import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.jspecify.annotations.Nullable;

/**
 * An entitled State objected before the deadline. Whether that breaks the silence is SilenceBroken's to say. Grounds
 * are asked for but are no condition (rule 7).
 */
public record ObjectionRaised(
        ProcedureId procedure,
        MemberState by,
        @Nullable String grounds,
        List<String> paragraphs,
        @Nullable String proposedAmendment,
        Instant receivedAt,
        EffectiveTime effective,
        Act act)
        implements SilenceEvent, Objection {
    public ObjectionRaised {
        paragraphs = List.copyOf(paragraphs);
    }
}
