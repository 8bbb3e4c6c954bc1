package org.cartagena40.events.silence;

import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;

/**
 * No objection stood at the deadline: the text is adopted without objection, effective exactly at the deadline even if
 * recorded later (rule 14). Under review, its effects wait for the Presidency (rule 15).
 */
public record SilenceLapsed(
        ProcedureId procedure, List<Interruption> interruptions, boolean underReview, EffectiveTime effective, Act act)
        implements SilenceEvent {
    public SilenceLapsed {
        interruptions = List.copyOf(interruptions);
    }
}
