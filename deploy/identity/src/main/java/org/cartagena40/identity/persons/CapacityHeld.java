package org.cartagena40.identity.persons;

import static java.util.Objects.requireNonNull;

import org.cartagena40.events.Actor;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.Institution;
import org.cartagena40.events.PersonId;

/** As whom a person may act: an institution in one capacity. The record itself is nobody's capacity. */
public record CapacityHeld(Institution institution, Capacity capacity) {

    public CapacityHeld {
        requireNonNull(institution, "institution is missing");
        requireNonNull(capacity, "capacity is missing");
        if (capacity == Capacity.RECORD) {
            throw new IllegalArgumentException("RECORD is the record's own capacity");
        }
    }

    Actor as(PersonId person) {
        return new Actor(institution, capacity, person, null);
    }

    /** Whether a header means this: the capacity alone, or with its institution after a colon. */
    boolean isNamed(String header) {
        return header.equals(capacity.name()) || header.equals(capacity.name() + ":" + institution.value());
    }
}
