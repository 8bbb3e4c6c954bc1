package org.cartagena40.events.offices;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.mechanism.MechanismId;

/** A term ended; without a successor the seat is vacant and nothing else stops (R62). */
public record VicePresidencyTermEnded(
        MechanismId mechanism, TermId term, MemberState state, TermEnd reason, EffectiveTime effective, Act act)
        implements OfficeEvent {}
