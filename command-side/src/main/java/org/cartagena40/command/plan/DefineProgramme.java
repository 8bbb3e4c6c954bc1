package org.cartagena40.command.plan;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.plan.PlanId;
import org.jspecify.annotations.Nullable;

/** Records what the sources say of a programme; a title or chapter that they do not state is left out. */
public record DefineProgramme(
        @TargetAggregateIdentifier PlanId plan,
        int number,
        @Nullable Integer chapter,
        @Nullable Label title,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
