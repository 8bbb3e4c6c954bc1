package org.cartagena40.events.plan;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.jspecify.annotations.Nullable;

/** The plan builds on a chapter of an earlier one (R9). */
public record AntecedentLinked(
        PlanId plan, String antecedent, @Nullable Integer chapter, EffectiveTime effective, Act act)
        implements PlanEvent {}
