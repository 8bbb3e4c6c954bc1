package org.cartagena40.events.membership;

import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.mechanism.MechanismId;

/** A person no longer speaks for a State. Past acts stand. */
public record AccreditationEnded(
        MechanismId mechanism,
        AccreditationId accreditation,
        MemberState state,
        String reason,
        EffectiveTime effective,
        Act act)
        implements MembershipEvent {}
