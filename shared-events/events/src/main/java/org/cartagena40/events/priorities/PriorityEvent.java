package org.cartagena40.events.priorities;

import org.cartagena40.events.ActaEvent;

/** What happens to a priority cycle. */
public sealed interface PriorityEvent extends ActaEvent
        permits PriorityCycleOpened,
                PriorityProposed,
                PriorityProposalAmended,
                PriorityProposalWithdrawn,
                PrioritiesAdopted,
                PrioritiesPresented,
                PriorityCycleClosed,
                ReportLinkedToCycle {
    CycleId cycle();
}
