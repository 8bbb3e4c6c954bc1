package org.cartagena40.events.priorities;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;

/** A priority is proposed, resting on actions of the catalogue as it was then. */
public record PriorityProposed(
        CycleId cycle,
        PriorityId priority,
        int catalogueVersion,
        PriorityContent content,
        EffectiveTime effective,
        Act act)
        implements PriorityEvent {}
