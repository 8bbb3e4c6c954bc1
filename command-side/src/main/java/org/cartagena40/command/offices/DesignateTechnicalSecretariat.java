package org.cartagena40.command.offices;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.cartagena40.events.mechanism.MechanismId;

/** Takes on record who leads the Technical Secretariat. */
public record DesignateTechnicalSecretariat(
        @TargetAggregateIdentifier MechanismId mechanism,
        Institution lead,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
