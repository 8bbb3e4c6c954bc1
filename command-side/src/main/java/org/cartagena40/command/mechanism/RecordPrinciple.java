package org.cartagena40.command.mechanism;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.mechanism.MechanismId;

/** Takes a principle on record that the Mechanism stands on. */
public record RecordPrinciple(
        @TargetAggregateIdentifier MechanismId mechanism,
        int number,
        Label text,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
