package org.cartagena40.standalone.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.cartagena40.events.Actor;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.PersonId;
import org.cartagena40.events.Tier;
import org.cartagena40.identity.persons.CapacityHeld;
import org.cartagena40.identity.persons.CurrentActor;
import org.cartagena40.identity.persons.HeldCapacities;
import org.cartagena40.identity.persons.Registered;
import org.cartagena40.query.views.Reader;
import org.cartagena40.query.views.ReaderSource;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Who reads, by the same record that says who acts: under an accreditation in force now, for a body that holds the office
 * now and whose seat is not disputed. Everybody else reads as the public, whatever was true yesterday and whatever moment
 * is asked about. Who holds several capacities names the one it reads in, as for an act, so that the journal knows it.
 */
final class ReadersByAuthority implements ReaderSource {

    private final CurrentActor actors;
    private final HeldCapacities held;
    private final Clock clock;

    ReadersByAuthority(CurrentActor actors, HeldCapacities held, Clock clock) {
        this.actors = actors;
        this.held = held;
        this.clock = clock;
    }

    @Override
    public Reader current(HttpServletRequest request) {
        return actor(request).map(ReadersByAuthority::reader).orElseGet(Reader::anyone);
    }

    /** As long as the token is good and the capacity is held; without a token there is nothing that could end. */
    @Override
    public BooleanSupplier stillReads(HttpServletRequest request) {
        Instant expires = request.getUserPrincipal() instanceof JwtAuthenticationToken token
                ? token.getToken().getExpiresAt()
                : null;
        CapacityHeld capacity = actor(request)
                .map(actor -> new CapacityHeld(actor.institution(), actor.capacity()))
                .orElse(null);
        PersonId person = actors.person(request).map(Registered::person).orElse(null);
        return () -> (expires == null || clock.instant().isBefore(expires))
                && (person == null || capacity == null || held.of(person).contains(capacity));
    }

    private Optional<Actor> actor(HttpServletRequest request) {
        return actors.person(request)
                .map(Registered::person)
                .filter(person -> !held.of(person).isEmpty())
                .flatMap(person -> actors.actor(request));
    }

    private static Reader reader(Actor actor) {
        return new Reader(upTo(actor.capacity()), actor.institution());
    }

    /** Presidency and Secretariat see what is for the offices, States what is for members and their own, auditors all. */
    private static Tier upTo(Capacity capacity) {
        return switch (capacity) {
            case PRESIDENCY, TECHNICAL_SECRETARIAT -> Tier.OFFICE;
            case MEMBER_STATE, VICE_PRESIDENCY -> Tier.MEMBERS;
            case STAKEHOLDER -> Tier.STAKEHOLDERS;
            case AUDITOR -> Tier.OWN;
            case RECORD -> Tier.PUBLIC;
        };
    }
}
