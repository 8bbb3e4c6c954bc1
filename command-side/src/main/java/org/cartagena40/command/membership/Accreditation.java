package org.cartagena40.command.membership;

import java.time.Instant;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.Institution;
import org.cartagena40.events.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person may act for an institution in one capacity within [from, until).
 *
 * @param deputyOf the accreditation that a deputy's own ends with; null for whoever is accredited itself
 */
public record Accreditation(
        AccreditationId id,
        PersonId person,
        Institution institution,
        Capacity capacity,
        Instant from,
        @Nullable Instant until,
        @Nullable AccreditationId deputyOf) {

    /** By its own dates; a deputy's depends on another one as well. */
    boolean covers(Instant moment) {
        return !moment.isBefore(from) && (until == null || moment.isBefore(until));
    }

    boolean isOf(PersonId somebody, Institution body, Capacity acting) {
        return person.equals(somebody) && institution.equals(body) && capacity == acting;
    }

    Accreditation endedAt(Instant moment) {
        return new Accreditation(id, person, institution, capacity, from, moment, deputyOf);
    }
}
