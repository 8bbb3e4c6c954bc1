package org.cartagena40.events.plan;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.jspecify.annotations.Nullable;

/**
 * What the sources say of a chapter. A title that they do not state stays null.
 *
 * @param establishes what the chapter establishes, such as the Mechanism
 */
public record ChapterDefined(
        PlanId plan,
        int number,
        @Nullable Label title,
        boolean thematic,
        @Nullable String establishes,
        EffectiveTime effective,
        Act act)
        implements PlanEvent {}
