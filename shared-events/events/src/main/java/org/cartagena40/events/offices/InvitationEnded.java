package org.cartagena40.events.offices;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.mechanism.MechanismId;

/** The invitation can lead to no term any more. */
public record InvitationEnded(
        MechanismId mechanism, InvitationId invitation, InvitationEnd reason, EffectiveTime effective, Act act)
        implements OfficeEvent {}
