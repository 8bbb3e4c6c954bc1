package org.cartagena40.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.cartagena40.events.PersonId;

/**
 * Tells who sent a request. The program that embeds the command API supplies it and knows its tokens; as whom a person
 * acts is on record and told by nobody else.
 */
@FunctionalInterface
public interface PersonSource {

    /** The person who signed in, empty for the public. */
    Optional<PersonId> person(HttpServletRequest request);
}
