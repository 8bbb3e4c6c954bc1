package org.cartagena40.identity.persons;

import java.util.List;
import org.cartagena40.events.PersonId;

/**
 * As whom a person may act just now. The embedding program asks the record for it: the register knows who somebody is, and
 * of capacities nothing.
 */
@FunctionalInterface
public interface HeldCapacities {

    List<CapacityHeld> of(PersonId person);
}
