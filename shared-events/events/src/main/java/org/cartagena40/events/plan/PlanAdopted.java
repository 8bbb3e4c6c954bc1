package org.cartagena40.events.plan;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;

/** The region adopted the plan (R5). */
public record PlanAdopted(PlanId plan, AdoptionMode mode, boolean acclamation, EffectiveTime effective, Act act)
        implements PlanEvent {}
