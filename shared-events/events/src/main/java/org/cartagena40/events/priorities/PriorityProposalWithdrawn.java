package org.cartagena40.events.priorities;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;

/** A proposal was taken back. */
public record PriorityProposalWithdrawn(
        CycleId cycle, PriorityId priority, String reason, EffectiveTime effective, Act act) implements PriorityEvent {}
