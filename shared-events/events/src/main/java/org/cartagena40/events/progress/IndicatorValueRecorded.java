package org.cartagena40.events.progress;

import java.math.BigDecimal;
import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Evidence;

/**
 * A value of an indicator. Contradictory values stand side by side with their sources.
 *
 * @param number its number within the indicator, from 1
 */
public record IndicatorValueRecorded(
        IndicatorId indicator,
        int number,
        Scope scope,
        Period period,
        BigDecimal value,
        String unit,
        List<Evidence> evidence,
        EffectiveTime effective,
        Act act)
        implements IndicatorEvent {
    public IndicatorValueRecorded {
        evidence = List.copyOf(evidence);
    }
}
