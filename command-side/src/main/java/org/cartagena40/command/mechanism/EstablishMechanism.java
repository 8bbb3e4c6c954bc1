package org.cartagena40.command.mechanism;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.mechanism.MechanismId;

/** Takes the establishment of the Mechanism on record. */
public record EstablishMechanism(
        @TargetAggregateIdentifier MechanismId mechanism,
        String legalBasis,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
