package org.cartagena40.identity.persons;

import org.cartagena40.events.PersonId;

/** A person who signs in: the id, and no name. */
public record Registered(PersonId person) {}
