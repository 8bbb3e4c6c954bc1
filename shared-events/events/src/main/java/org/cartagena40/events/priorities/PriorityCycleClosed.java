package org.cartagena40.events.priorities;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;

/** The cycle is over. */
public record PriorityCycleClosed(CycleId cycle, String reason, EffectiveTime effective, Act act)
        implements PriorityEvent {}
