package org.cartagena40.command.membership;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.Act;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.PersonId;
import org.cartagena40.events.SourceReference;
import org.cartagena40.events.mechanism.MechanismId;
import org.jspecify.annotations.Nullable;

/** Registers that a person may speak for a State, with the credential document. */
public record AccreditDelegate(
        @TargetAggregateIdentifier MechanismId mechanism,
        AccreditationId accreditation,
        PersonId person,
        MemberState state,
        @Nullable Instant from,
        @Nullable Instant until,
        SourceReference credential,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
