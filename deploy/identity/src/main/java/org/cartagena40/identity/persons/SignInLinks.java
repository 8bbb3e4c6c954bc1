package org.cartagena40.identity.persons;

import java.util.Optional;
import org.cartagena40.events.PersonId;

/** Makes links with which a registered person chooses a password; an issuer elsewhere has its own way, and none here. */
@FunctionalInterface
public interface SignInLinks {

    Optional<String> linkFor(PersonId person);
}
