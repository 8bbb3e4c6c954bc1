package org.cartagena40.events.silence;

import java.time.Instant;
import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.MemberState;
import org.jspecify.annotations.Nullable;

/**
 * Presidency or Secretariat entered an objection that a State had sent by e-mail or note verbale; another person has to
 * confirm it (rule 20). Until then it counts as nothing.
 *
 * @param receivedAt when the State's message was received, which decides whether it was in time
 * @param holdsUntil until when it holds the conclusion; null if it holds nothing: received late, or entered after the
 *     conclusion
 * @param effective when it was entered
 */
public record ObjectionEnteredOnBehalf(
        ProcedureId procedure,
        EntryId entry,
        MemberState by,
        @Nullable String grounds,
        List<String> paragraphs,
        @Nullable String proposedAmendment,
        Evidence evidence,
        Instant receivedAt,
        @Nullable Instant holdsUntil,
        EffectiveTime effective,
        Act act)
        implements SilenceEvent, Objection {
    public ObjectionEnteredOnBehalf {
        paragraphs = List.copyOf(paragraphs);
    }
}
