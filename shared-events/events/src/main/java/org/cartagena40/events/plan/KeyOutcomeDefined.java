package org.cartagena40.events.plan;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;

/** One of the outcomes that the plan is to bring about (R14). */
public record KeyOutcomeDefined(PlanId plan, int number, Label text, EffectiveTime effective, Act act)
        implements PlanEvent {}
