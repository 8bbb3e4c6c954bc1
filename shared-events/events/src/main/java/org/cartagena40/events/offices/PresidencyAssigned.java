package org.cartagena40.events.offices;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.mechanism.MechanismId;

/** A State holds the Presidency for a period; the office belongs to the State, persons change (R52). */
public record PresidencyAssigned(
        MechanismId mechanism, MemberState state, String period, EffectiveTime effective, Act act)
        implements OfficeEvent {}
