package org.cartagena40.events.offices;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.mechanism.MechanismId;

/** The invited State accepts; only now may the designation be put under silence. */
public record InvitationAccepted(
        MechanismId mechanism, InvitationId invitation, MemberState invited, EffectiveTime effective, Act act)
        implements OfficeEvent {}
