package org.cartagena40.command.membership;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.Act;
import org.cartagena40.events.mechanism.MechanismId;

/** Ends an accreditation at once. */
public record EndAccreditation(
        @TargetAggregateIdentifier MechanismId mechanism,
        AccreditationId accreditation,
        String reason,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
