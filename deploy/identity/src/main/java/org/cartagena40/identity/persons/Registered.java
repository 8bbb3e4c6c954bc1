package org.cartagena40.identity.persons;

import java.util.List;
import org.cartagena40.events.PersonId;

/** A person who signs in: the id, and as whom it may act. No name. */
public record Registered(PersonId person, List<CapacityHeld> capacities) {

    public Registered {
        capacities = List.copyOf(capacities);
    }
}
