package org.cartagena40.events.progress;

import org.cartagena40.events.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * What in the plan is reported on, against the catalogue version of the time (R107): an action, or a chapter as a
 * whole.
 */
public record PlanItem(
        PlanId plan,
        int catalogueVersion,
        @Nullable Integer chapter,
        @Nullable Integer action) {}
