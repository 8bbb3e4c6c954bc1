package org.cartagena40.standalone.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.cartagena40.command.Refused;
import org.cartagena40.events.Actor;
import org.cartagena40.identity.journal.AccessJournal;
import org.cartagena40.identity.persons.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Journals every act that a rule refused: which act, which rule, who, when. What was said in it is not kept. */
final class RefusalsAreJournaled implements HandlerInterceptor {

    private final AccessJournal journal;
    private final CurrentActor actors;

    RefusalsAreJournaled(AccessJournal journal, CurrentActor actors) {
        this.journal = journal;
        this.actors = actors;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        Object told = failure == null ? request.getAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE) : failure;
        if (told instanceof Refused refused) {
            journal.refused(
                    actor(request).orElse(null), act(request), refused.rule().name(), response.getStatus());
        }
    }

    /** The kind of act, and not the address with its ids: the log of acts is the record's. */
    private static String act(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return request.getMethod() + " " + (pattern == null ? request.getRequestURI() : pattern);
    }

    private Optional<Actor> actor(HttpServletRequest request) {
        try {
            return actors.actor(request);
        } catch (ErrorResponseException capacityNotNamed) {
            return Optional.empty();
        }
    }
}
