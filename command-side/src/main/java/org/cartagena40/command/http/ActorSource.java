package org.cartagena40.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.cartagena40.events.Actor;

/**
 * As whom a request is sent that is no act of the table, such as one that brings a file: under an accreditation by which
 * its person speaks now, and never on its word alone.
 */
@FunctionalInterface
public interface ActorSource {

    /** Empty for the public. */
    Optional<Actor> actor(HttpServletRequest request);
}
