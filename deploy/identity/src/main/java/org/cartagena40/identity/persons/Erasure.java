package org.cartagena40.identity.persons;

import org.cartagena40.events.PersonId;

/** Who else forgets a person when the register does: accounts, sessions, links. */
@FunctionalInterface
public interface Erasure {

    void forget(PersonId person);
}
