package org.cartagena40.command.progress;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.progress.IndicatorId;
import org.cartagena40.events.progress.Measure;

/** Says anew what an indicator measures; values that were given before keep their unit. */
public record ReviseIndicator(
        @TargetAggregateIdentifier IndicatorId indicator,
        Measure measure,
        String reason,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
