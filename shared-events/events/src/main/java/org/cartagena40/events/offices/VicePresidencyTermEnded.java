package org.cartagena40.events.offices;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.mechanism.MechanismId;
import org.jspecify.annotations.Nullable;

/** A term ended; without a successor the seat is vacant and nothing else stops (R62). */
public record VicePresidencyTermEnded(
        MechanismId mechanism,
        TermId term,
        MemberState state,
        TermEnd reason,
        @Nullable String note,
        EffectiveTime effective,
        Act act)
        implements OfficeEvent {}
