package org.cartagena40.events.priorities;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;

/**
 * What a proposal says now, whole.
 *
 * @param revision from 2 on; the proposal itself is revision 1
 */
public record PriorityProposalAmended(
        CycleId cycle,
        PriorityId priority,
        int revision,
        int catalogueVersion,
        PriorityContent content,
        EffectiveTime effective,
        Act act)
        implements PriorityEvent {}
