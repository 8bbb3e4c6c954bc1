package org.cartagena40.events.membership;

import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.Act;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.cartagena40.events.mechanism.MechanismId;

/** A person no longer acts for an office or a body. Past acts stand. */
public record OfficerAccreditationEnded(
        MechanismId mechanism,
        AccreditationId accreditation,
        Institution institution,
        Capacity capacity,
        String reason,
        EffectiveTime effective,
        Act act)
        implements MembershipEvent {}
