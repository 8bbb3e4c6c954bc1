package org.cartagena40.events.membership;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.mechanism.MechanismId;

/** A State is a member from here on, on one of the two bases (R46, R47). */
public record MemberAdmitted(
        MechanismId mechanism, MemberState member, MembershipBasis basis, EffectiveTime effective, Act act)
        implements MembershipEvent {}
