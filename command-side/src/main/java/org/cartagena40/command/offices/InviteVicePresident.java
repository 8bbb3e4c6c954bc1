package org.cartagena40.command.offices;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.mechanism.MechanismId;
import org.cartagena40.events.offices.InvitationId;
import org.cartagena40.events.offices.InvitationKind;
import org.jspecify.annotations.Nullable;

/**
 * The Presidency invites a State of the region to the Vice-Presidency, or the State in office to its one renewal.
 */
public record InviteVicePresident(
        @TargetAggregateIdentifier MechanismId mechanism,
        InvitationId invitation,
        MemberState invited,
        InvitationKind kind,
        @Nullable String reason,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
