package org.cartagena40.standalone.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.cartagena40.events.Capacity;
import org.cartagena40.identity.persons.CurrentActor;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * An auditor may compare the views with the log, decide the procedures again and carry the whole record away; to put other
 * views in the place of these is the operator's.
 */
final class OperatorsDoor implements HandlerInterceptor {

    /** What this door is before. */
    static final List<String> ADDRESSES = List.of(
            "/api/v1/operations/rebuilds",
            "/api/v1/operations/rebuilds/*",
            "/api/v1/operations/redecisions",
            "/api/v1/operations/redecisions/*",
            "/api/v1/archive");

    private final CurrentActor actors;

    OperatorsDoor(CurrentActor actors) {
        this.actors = actors;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if ("swap".equalsIgnoreCase(request.getParameter("then"))) {
            actors.acting(request, Capacity.TECHNICAL_SECRETARIAT);
        } else {
            actors.acting(request, Capacity.TECHNICAL_SECRETARIAT, Capacity.AUDITOR);
        }
        return true;
    }
}
