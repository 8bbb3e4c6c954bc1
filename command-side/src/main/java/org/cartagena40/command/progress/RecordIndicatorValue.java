package org.cartagena40.command.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.progress.IndicatorId;
import org.cartagena40.events.progress.Period;
import org.cartagena40.events.progress.Scope;

/** Records a value of an indicator. One that contradicts another stands beside it. */
public record RecordIndicatorValue(
        @TargetAggregateIdentifier IndicatorId indicator,
        Scope scope,
        Period period,
        BigDecimal value,
        String unit,
        List<Evidence> evidence,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements Reported {
    public RecordIndicatorValue {
        evidence = List.copyOf(evidence);
    }
}
