package org.cartagena40.standalone.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.cartagena40.dashboard.frame.Visitor;
import org.cartagena40.dashboard.frame.Visitor.Seat;
import org.cartagena40.dashboard.frame.Visitors;
import org.cartagena40.identity.persons.CurrentActor;
import org.cartagena40.identity.persons.HeldCapacities;
import org.cartagena40.identity.persons.Registered;

/** Who visits, by the same register and the same record that say who acts. */
final class SessionVisitors implements Visitors {

    private final CurrentActor actors;
    private final HeldCapacities held;

    SessionVisitors(CurrentActor actors, HeldCapacities held) {
        this.actors = actors;
        this.held = held;
    }

    @Override
    public Visitor current(HttpServletRequest request) {
        if (request.getUserPrincipal() == null) {
            return Visitor.anyone();
        }
        List<Seat> seats = seats(request);
        Seat chosen = seats.isEmpty()
                ? null
                : actors.actor(request)
                        .map(actor -> new Seat(actor.institution().value(), actor.capacity()))
                        .orElse(null);
        return new Visitor(true, chosen, seats);
    }

    /** All that the person may act as just now. */
    List<Seat> seats(HttpServletRequest request) {
        Optional<Registered> person = actors.person(request);
        return person.map(Registered::person).map(held::of).orElse(List.of()).stream()
                .map(one -> new Seat(one.institution().value(), one.capacity()))
                .toList();
    }
}
