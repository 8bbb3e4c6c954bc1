package org.cartagena40.events.membership;

import java.time.Instant;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.Act;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.cartagena40.events.PersonId;
import org.cartagena40.events.SourceReference;
import org.cartagena40.events.mechanism.MechanismId;
import org.jspecify.annotations.Nullable;

/**
 * A person may act for an office or a body within [from, until), by a credential document. Whether that body holds the
 * office at the moment of an act is another question (000:41, 000:53).
 */
public record OfficerAccredited(
        MechanismId mechanism,
        AccreditationId accreditation,
        PersonId person,
        Institution institution,
        Capacity capacity,
        Instant from,
        @Nullable Instant until,
        SourceReference credential,
        EffectiveTime effective,
        Act act)
        implements MembershipEvent {}
