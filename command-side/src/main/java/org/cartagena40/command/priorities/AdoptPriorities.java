package org.cartagena40.command.priorities;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.priorities.ChapterCount;
import org.cartagena40.events.priorities.CycleId;
import org.cartagena40.events.priorities.PriorityId;
import org.jspecify.annotations.Nullable;

/**
 * Records that the members adopted the priorities of the cycle. The decision on record says when and where.
 *
 * @param priorities the proposals that were adopted, in their order within each chapter
 * @param counts from history only: how many each chapter has, where their titles are not held
 * @param notHeld from history only: the annex that names them
 * @param noReportReason why no progress report was presented before (F16)
 */
public record AdoptPriorities(
        @TargetAggregateIdentifier CycleId cycle,
        @Nullable DecisionId decision,
        List<PriorityId> priorities,
        List<ChapterCount> counts,
        @Nullable String notHeld,
        @Nullable String noReportReason,
        Act act,
        Instant receivedAt)
        implements ActaCommand {
    public AdoptPriorities {
        priorities = List.copyOf(priorities);
        counts = List.copyOf(counts);
    }
}
