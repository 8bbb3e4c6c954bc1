package org.cartagena40.command.offices;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.mechanism.MechanismId;
import org.cartagena40.events.offices.InvitationId;
import org.jspecify.annotations.Nullable;

/** The invited State declines, at any time before its term starts. */
public record DeclineInvitation(
        @TargetAggregateIdentifier MechanismId mechanism,
        InvitationId invitation,
        @Nullable String reason,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
