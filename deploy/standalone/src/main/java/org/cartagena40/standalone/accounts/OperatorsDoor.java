package org.cartagena40.standalone.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.cartagena40.events.Capacity;
import org.cartagena40.identity.persons.CurrentActor;
import org.springframework.web.servlet.HandlerInterceptor;

/** An auditor may compare the views with the log; to put others in their place is the operator's. */
final class OperatorsDoor implements HandlerInterceptor {

    static final String REBUILDS = "/api/v1/operations/rebuilds";

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
