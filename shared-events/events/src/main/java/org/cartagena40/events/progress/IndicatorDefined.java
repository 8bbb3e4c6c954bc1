package org.cartagena40.events.progress;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.plan.PlanId;

/** An indicator of the follow-up system (R150). */
public record IndicatorDefined(
        IndicatorId indicator, PlanId plan, IndicatorKind kind, Measure measure, EffectiveTime effective, Act act)
        implements IndicatorEvent {}
