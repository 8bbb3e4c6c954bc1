package org.cartagena40.events.offices;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.mechanism.MechanismId;

/** The designated State was not a member at the start of its term: no term began, a new invitation is needed. */
public record VicePresidencyTermWithheld(
        MechanismId mechanism,
        TermId term,
        InvitationId invitation,
        MemberState state,
        EffectiveTime effective,
        Act act)
        implements OfficeEvent {}
