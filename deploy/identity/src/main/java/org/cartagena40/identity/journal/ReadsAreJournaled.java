package org.cartagena40.identity.journal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.cartagena40.events.Capacity;
import org.cartagena40.identity.persons.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Journals what offices and auditors read. Any answer to them may hold what is not for everybody, so every question of
 * theirs is journaled, and not only those at addresses that we think of as confidential.
 */
public final class ReadsAreJournaled implements HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<Capacity> WHO_SEE_MORE =
            Set.of(Capacity.PRESIDENCY, Capacity.TECHNICAL_SECRETARIAT, Capacity.AUDITOR);

    private final AccessJournal journal;
    private final CurrentActor actors;

    public ReadsAreJournaled(AccessJournal journal, CurrentActor actors) {
        this.journal = journal;
        this.actors = actors;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (!READING.contains(request.getMethod())) {
            return;
        }
        try {
            actors.actor(request)
                    .filter(actor -> WHO_SEE_MORE.contains(actor.capacity()))
                    .ifPresent(actor -> journal.read(actor, asked(request), response.getStatus()));
        } catch (ErrorResponseException capacityNotNamed) {
            // It was told so already, and saw nothing.
        }
    }

    private static String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
