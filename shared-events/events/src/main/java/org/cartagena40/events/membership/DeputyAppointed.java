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
 * Another person may act in the place of an accredited one within [from, until), never longer than that one may (R48).
 *
 * @param accreditation under which the deputy acts
 * @param deputyOf the accreditation it ends with
 * @param credential what shows it, where the Technical Secretariat registered it
 */
public record DeputyAppointed(
        MechanismId mechanism,
        AccreditationId accreditation,
        AccreditationId deputyOf,
        PersonId person,
        Institution institution,
        Capacity capacity,
        Instant from,
        Instant until,
        @Nullable SourceReference credential,
        EffectiveTime effective,
        Act act)
        implements MembershipEvent {}
