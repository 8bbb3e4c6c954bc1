package org.cartagena40.command.progress;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.plan.PlanId;
import org.cartagena40.events.progress.IndicatorId;
import org.cartagena40.events.progress.IndicatorKind;
import org.cartagena40.events.progress.Measure;

/** Defines an indicator (R150). No source defines any, so the register starts empty. */
public record DefineIndicator(
        @TargetAggregateIdentifier IndicatorId indicator,
        PlanId plan,
        IndicatorKind kind,
        Measure measure,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
