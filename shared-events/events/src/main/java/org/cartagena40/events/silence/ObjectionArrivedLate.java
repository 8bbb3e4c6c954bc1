package org.cartagena40.events.silence;

import java.time.Instant;
import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.jspecify.annotations.Nullable;

/** An entitled State objected at or after the deadline: kept on record without effect (rule 14). */
public record ObjectionArrivedLate(
        ProcedureId procedure,
        MemberState by,
        @Nullable String grounds,
        List<String> paragraphs,
        @Nullable String proposedAmendment,
        Instant receivedAt,
        EffectiveTime effective,
        Act act)
        implements SilenceEvent, Objection {
    public ObjectionArrivedLate {
        paragraphs = List.copyOf(paragraphs);
    }
}
