package org.cartagena40.events.plan;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.jspecify.annotations.Nullable;

/** What the sources say of a programme. A title or chapter that they do not state stays null. */
public record ProgrammeDefined(
        PlanId plan,
        int number,
        @Nullable Integer chapter,
        @Nullable Label title,
        EffectiveTime effective,
        Act act) implements PlanEvent {}
