package org.cartagena40.command.membership;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.Act;
import org.cartagena40.events.PersonId;
import org.cartagena40.events.SourceReference;
import org.cartagena40.events.mechanism.MechanismId;
import org.jspecify.annotations.Nullable;

/**
 * Lets another person act in the place of an accredited one for a time.
 *
 * @param credential needed where the Technical Secretariat registers it and not the accredited person itself
 */
public record AppointDeputy(
        @TargetAggregateIdentifier MechanismId mechanism,
        AccreditationId accreditation,
        AccreditationId deputyOf,
        PersonId person,
        @Nullable Instant from,
        Instant until,
        @Nullable SourceReference credential,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
