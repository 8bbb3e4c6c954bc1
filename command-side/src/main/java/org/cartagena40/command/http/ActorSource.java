package org.cartagena40.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.cartagena40.events.Actor;

/** Tells who sent a request. The program that embeds the command API supplies it; nobody else may decide who acts. */
@FunctionalInterface
public interface ActorSource {

    /** The signed-in actor, empty for the public. */
    Optional<Actor> actor(HttpServletRequest request);
}
