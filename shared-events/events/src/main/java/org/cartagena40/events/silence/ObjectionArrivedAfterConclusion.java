package org.cartagena40.events.silence;

import java.time.Instant;
import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.jspecify.annotations.Nullable;

/**
 * An objection received before the deadline that reached the log only after the conclusion: kept. The outcome of an
 * adopted text is put under review; nothing flips by itself (rule 14).
 */
public record ObjectionArrivedAfterConclusion(
        ProcedureId procedure,
        MemberState by,
        @Nullable String grounds,
        List<String> paragraphs,
        @Nullable String proposedAmendment,
        Instant receivedAt,
        EffectiveTime effective,
        Act act)
        implements SilenceEvent, Objection {
    public ObjectionArrivedAfterConclusion {
        paragraphs = List.copyOf(paragraphs);
    }
}
