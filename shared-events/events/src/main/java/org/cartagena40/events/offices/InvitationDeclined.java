package org.cartagena40.events.offices;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.mechanism.MechanismId;
import org.jspecify.annotations.Nullable;

/** The invited State declines; no reason is owed. */
public record InvitationDeclined(
        MechanismId mechanism,
        InvitationId invitation,
        MemberState invited,
        @Nullable String reason,
        EffectiveTime effective,
        Act act)
        implements OfficeEvent {}
