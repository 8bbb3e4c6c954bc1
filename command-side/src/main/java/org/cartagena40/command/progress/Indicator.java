package org.cartagena40.command.progress;

import org.cartagena40.command.Evolution;
import org.cartagena40.events.plan.PlanId;
import org.cartagena40.events.progress.IndicatorDefined;
import org.cartagena40.events.progress.IndicatorEvent;
import org.cartagena40.events.progress.IndicatorRevised;
import org.cartagena40.events.progress.IndicatorValueRecorded;
import org.cartagena40.events.progress.Measure;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as its past made it.
 *
 * @param free whether an indicator may be defined under this id; not if it names something else on record
 * @param measure what it measures now; null before it was defined
 * @param values how many were recorded
 */
public record Indicator(
        boolean free, @Nullable PlanId plan, @Nullable Measure measure, int revision, int values) {

    public static final Indicator NONE = new Indicator(true, null, null, 0, 0);

    /** What the id of an indicator names when it names no indicator. */
    static final Indicator SOMETHING_ELSE = new Indicator(false, null, null, 0, 0);

    /** How it follows from its events. */
    public static final Evolution<Indicator, IndicatorEvent> EVOLUTION = new Evolution<Indicator, IndicatorEvent>()
            .on(IndicatorDefined.class, (i, e) -> new Indicator(false, e.plan(), e.measure(), 1, 0))
            .on(IndicatorRevised.class, (i, e) -> new Indicator(false, i.plan, e.measure(), e.revision(), i.values))
            .on(
                    IndicatorValueRecorded.class,
                    (i, e) -> new Indicator(false, i.plan, i.measure, i.revision, e.number()));
}
