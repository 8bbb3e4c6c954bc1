package org.cartagena40.events.priorities;

import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.silence.ProcedureId;
import org.jspecify.annotations.Nullable;

/**
 * The members adopted the priorities of the cycle, by a decision at a meeting or by silence (R75, X14).
 *
 * @param priorities empty where the sources state the numbers only
 * @param notHeld the annex that names them, if its content is not held
 * @param noReportReason why no progress report had been presented (F16)
 */
public record PrioritiesAdopted(
        CycleId cycle,
        DecisionId decision,
        @Nullable MeetingId meeting,
        @Nullable ProcedureId procedure,
        List<ChapterCount> counts,
        List<AdoptedPriority> priorities,
        @Nullable String notHeld,
        @Nullable String noReportReason,
        EffectiveTime effective,
        Act act)
        implements PriorityEvent {
    public PrioritiesAdopted {
        counts = List.copyOf(counts);
        priorities = List.copyOf(priorities);
    }
}
