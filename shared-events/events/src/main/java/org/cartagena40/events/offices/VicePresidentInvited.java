package org.cartagena40.events.offices;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.mechanism.MechanismId;
import org.jspecify.annotations.Nullable;

/** The Presidency invited a State of the region (R58). A State that is not yet a member needs a reason. */
public record VicePresidentInvited(
        MechanismId mechanism,
        InvitationId invitation,
        MemberState invited,
        InvitationKind kind,
        @Nullable String reason,
        EffectiveTime effective,
        Act act)
        implements OfficeEvent {}
