package org.cartagena40.events.membership;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.mechanism.MechanismId;

/** A State left the Mechanism. What it did, and its rights in procedures already open, stand (silence rule 3). */
public record MemberWithdrawn(
        MechanismId mechanism, MemberState member, String reason, EffectiveTime effective, Act act)
        implements MembershipEvent {}
