package org.cartagena40.command.priorities;

import static org.cartagena40.command.priorities.CycleRule.CYCLE_IS_OPEN;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cartagena40.command.Evolution;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.priorities.PrioritiesAdopted;
import org.cartagena40.events.priorities.PrioritiesPresented;
import org.cartagena40.events.priorities.PriorityCycleClosed;
import org.cartagena40.events.priorities.PriorityCycleOpened;
import org.cartagena40.events.priorities.PriorityEvent;
import org.cartagena40.events.priorities.PriorityId;
import org.cartagena40.events.priorities.PriorityProposalAmended;
import org.cartagena40.events.priorities.PriorityProposalWithdrawn;
import org.cartagena40.events.priorities.PriorityProposed;
import org.cartagena40.events.priorities.ReportLinkedToCycle;
import org.jspecify.annotations.Nullable;

/**
 * A cycle of priorities as its past made it.
 *
 * @param free whether a cycle may be opened under this id; not if it names something else on record
 * @param adopted by which decision; null before the adoption
 * @param reports the progress reports that feed it
 */
public record PriorityCycle(
        boolean free,
        @Nullable PriorityCycleOpened opened,
        Map<PriorityId, Proposal> proposals,
        @Nullable DecisionId adopted,
        Set<DocumentId> reports,
        boolean closed) {

    public static final PriorityCycle NONE = new PriorityCycle(true, null, Map.of(), null, Set.of(), false);

    /** What the id of a cycle names when it names no cycle. */
    static final PriorityCycle SOMETHING_ELSE = new PriorityCycle(false, null, Map.of(), null, Set.of(), false);

    /** How it follows from its events. */
    public static final Evolution<PriorityCycle, PriorityEvent> EVOLUTION = new Evolution<
                    PriorityCycle, PriorityEvent>()
            .on(PriorityCycleOpened.class, (c, e) -> new PriorityCycle(false, e, Map.of(), null, Set.of(), false))
            .on(PriorityProposed.class, (c, e) -> c.with(Proposal.made(e)))
            .on(
                    PriorityProposalAmended.class,
                    (c, e) -> c.with(c.known(e.priority()).amended(e.content())))
            .on(
                    PriorityProposalWithdrawn.class,
                    (c, e) -> c.with(c.known(e.priority()).takenBack()))
            .on(PrioritiesAdopted.class, (c, e) -> c.adopted(e.decision()))
            .on(PrioritiesPresented.class, (c, e) -> c)
            .on(ReportLinkedToCycle.class, (c, e) -> c.linked(e.document()))
            .on(PriorityCycleClosed.class, (c, e) -> c.closedNow());

    public PriorityCycle {
        proposals = Map.copyOf(proposals);
        reports = Set.copyOf(reports);
    }

    /** What it was opened with; refused if it was not, or is closed. */
    PriorityCycleOpened open() {
        CYCLE_IS_OPEN.check(opened != null && !closed);
        return Objects.requireNonNull(opened);
    }

    /** A proposal that was made here and has not been withdrawn. */
    Optional<Proposal> standing(PriorityId id) {
        return Optional.ofNullable(proposals.get(id)).filter(proposal -> !proposal.withdrawn());
    }

    private Proposal known(PriorityId id) {
        return Objects.requireNonNull(proposals.get(id), () -> "proposal " + id + " is not on record");
    }

    private PriorityCycle with(Proposal proposal) {
        Map<PriorityId, Proposal> all = new LinkedHashMap<>(proposals);
        all.put(proposal.id(), proposal);
        return new PriorityCycle(free, opened, all, adopted, reports, closed);
    }

    private PriorityCycle adopted(DecisionId decision) {
        return new PriorityCycle(free, opened, proposals, decision, reports, closed);
    }

    private PriorityCycle linked(DocumentId report) {
        Set<DocumentId> all = new LinkedHashSet<>(reports);
        all.add(report);
        return new PriorityCycle(free, opened, proposals, adopted, all, closed);
    }

    private PriorityCycle closedNow() {
        return new PriorityCycle(free, opened, proposals, adopted, reports, true);
    }
}
