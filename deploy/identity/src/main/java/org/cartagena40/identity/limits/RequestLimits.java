package org.cartagena40.identity.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.cartagena40.identity.tokens.Problems;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How often one may ask. Whoever signed in is counted as a person, apart from the crowd behind the same address; a person's
 * acts are counted apart from its reading, so that a page that asks too much never keeps an objection out. Only reading
 * without a token is counted by address.
 */
public final class RequestLimits extends OncePerRequestFilter {

    private static final int TOO_MANY = 429;

    private final Rates readers;
    private final Rates actors;
    private final Rates addresses;

    public RequestLimits(RateSettings settings) {
        this.readers = new Rates(settings.readingAMinute());
        this.actors = new Rates(settings.actsAMinute());
        this.addresses = new Rates(settings.addressAMinute());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long wait = secondsToWait(request);
        if (wait == 0) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Retry-After", Long.toString(wait));
        Problems.write(request, response, TOO_MANY, "too-many-requests", wait);
    }

    private long secondsToWait(HttpServletRequest request) {
        Principal person = request.getUserPrincipal();
        if (person == null) {
            return addresses.secondsToWait(request.getRemoteAddr());
        }
        return ("POST".equals(request.getMethod()) ? actors : readers).secondsToWait(person.getName());
    }
}
