package org.cartagena40.standalone.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.cartagena40.events.Capacity;
import org.cartagena40.identity.persons.CurrentActor;
import org.springframework.web.servlet.HandlerInterceptor;

/** A rebuild is for auditors: it shows nothing new to anybody, but it costs. */
final class OnlyAuditors implements HandlerInterceptor {

    private final CurrentActor actors;

    OnlyAuditors(CurrentActor actors) {
        this.actors = actors;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        return actors.acting(request, Capacity.AUDITOR).capacity() == Capacity.AUDITOR;
    }
}
