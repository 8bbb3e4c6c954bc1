package org.cartagena40.events.membership;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.mechanism.MechanismId;

/**
 * Two governments claim the seat of one State (failure case F29). Membership is the State's and stays; nobody speaks for
 * it until the Presidency has decided.
 */
public record SeatDisputed(
        MechanismId mechanism, MemberState state, String reason, Evidence evidence, EffectiveTime effective, Act act)
        implements MembershipEvent {}
