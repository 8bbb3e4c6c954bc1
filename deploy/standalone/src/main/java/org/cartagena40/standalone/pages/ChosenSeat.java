package org.cartagena40.standalone.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import org.cartagena40.dashboard.frame.Visitor.Seat;
import org.cartagena40.forms.KeptForms;
import org.cartagena40.identity.persons.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * As whom a page is read and an act is sent: a person who holds several capacities chooses one for the session, and the
 * requests of the pages name it as a program's header does. A choice that the record no longer bears out is forgotten.
 */
final class ChosenSeat extends OncePerRequestFilter {

    static final String ADDRESS = "/session/seat";
    private static final String CHOSEN = ChosenSeat.class.getName();

    private final SessionVisitors visitors;
    private final KeptForms kept;

    ChosenSeat(SessionVisitors visitors, KeptForms kept) {
        this.visitors = visitors;
        this.kept = kept;
    }

    static void choose(HttpSession session, String seat) {
        session.setAttribute(CHOSEN, seat);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getUserPrincipal() == null) {
            chain.doFilter(request, response);
            return;
        }
        List<Seat> seats = visitors.seats(request);
        String chosen = chosen(request, seats);
        if (chosen != null) {
            chain.doFilter(new InCapacity(request, chosen), response);
        } else if (seats.isEmpty()) {
            chain.doFilter(request, response);
        } else if (request.getRequestURI().startsWith("/session/")) {
            chain.doFilter(new InCapacity(request, seats.get(0).header()), response);
        } else {
            response.sendRedirect(toTheChoice(request));
        }
    }

    /** And back; what was typed in a form meanwhile is there again. */
    private String toTheChoice(HttpServletRequest request) {
        String page = "GET".equals(request.getMethod())
                ? request.getRequestURI()
                : kept.keep(request).orElse("/");
        return UriComponentsBuilder.fromPath(ADDRESS)
                .queryParam("to", page)
                .build()
                .encode()
                .toString();
    }

    private static @Nullable String chosen(HttpServletRequest request, List<Seat> seats) {
        HttpSession session = request.getSession(false);
        Object chosen = session == null ? null : session.getAttribute(CHOSEN);
        boolean held = seats.stream().anyMatch(seat -> seat.header().equals(chosen));
        return held ? String.valueOf(chosen) : seats.size() == 1 ? seats.get(0).header() : null;
    }

    /** The request with the header that a program would send. */
    private static final class InCapacity extends HttpServletRequestWrapper {

        private final String capacity;

        InCapacity(HttpServletRequest request, String capacity) {
            super(request);
            this.capacity = capacity;
        }

        @Override
        public @Nullable String getHeader(String name) {
            return CurrentActor.HEADER.equalsIgnoreCase(name) ? capacity : super.getHeader(name);
        }
    }
}
