package org.cartagena40.command.offices;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.mechanism.MechanismId;
import org.cartagena40.events.offices.InvitationId;

/** The invited State accepts. */
public record AcceptInvitation(
        @TargetAggregateIdentifier MechanismId mechanism, InvitationId invitation, Act act, Instant receivedAt)
        implements ActaCommand {}
