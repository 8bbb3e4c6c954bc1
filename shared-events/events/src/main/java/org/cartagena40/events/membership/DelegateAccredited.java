package org.cartagena40.events.membership;

import java.time.Instant;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.PersonId;
import org.cartagena40.events.SourceReference;
import org.cartagena40.events.mechanism.MechanismId;
import org.jspecify.annotations.Nullable;

/** A person may speak for a State within [from, until), by a credential document (R48). */
public record DelegateAccredited(
        MechanismId mechanism,
        AccreditationId accreditation,
        PersonId person,
        MemberState state,
        Instant from,
        @Nullable Instant until,
        SourceReference credential,
        EffectiveTime effective,
        Act act)
        implements MembershipEvent {}
