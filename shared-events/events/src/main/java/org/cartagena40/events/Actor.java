package org.cartagena40.events;

import org.jspecify.annotations.Nullable;

/**
 * Who acted: an institution in one capacity, through a person known only by an opaque reference, under an accreditation
 * where one is needed. The record itself acts without a person.
 */
public record Actor(
        Institution institution,
        Capacity capacity,
        @Nullable PersonId person,
        @Nullable AccreditationId accreditation) {

    /** The record itself, for its policies and its import. */
    public static final Actor RECORD = new Actor(new Institution("ACTA"), Capacity.RECORD, null, null);

    /** The same actor, with the accreditation that was found for the act. */
    public Actor under(AccreditationId found) {
        return new Actor(institution, capacity, person, found);
    }
}
