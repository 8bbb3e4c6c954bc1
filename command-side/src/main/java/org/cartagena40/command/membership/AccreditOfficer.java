package org.cartagena40.command.membership;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.Act;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.Institution;
import org.cartagena40.events.PersonId;
import org.cartagena40.events.SourceReference;
import org.cartagena40.events.mechanism.MechanismId;
import org.jspecify.annotations.Nullable;

/** Registers that a person may act for an office or a body, with the credential document. */
public record AccreditOfficer(
        @TargetAggregateIdentifier MechanismId mechanism,
        AccreditationId accreditation,
        PersonId person,
        Institution institution,
        Capacity capacity,
        @Nullable Instant from,
        @Nullable Instant until,
        SourceReference credential,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
