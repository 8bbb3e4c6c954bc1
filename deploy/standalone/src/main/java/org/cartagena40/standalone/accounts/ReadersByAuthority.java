package org.cartagena40.standalone.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.cartagena40.events.Actor;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.PersonId;
import org.cartagena40.events.Tier;
import org.cartagena40.identity.persons.CapacityHeld;
import org.cartagena40.identity.persons.CurrentActor;
import org.cartagena40.identity.persons.HeldCapacities;
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
    private final Predicate<MemberState> isMember;
    private final Clock clock;

    ReadersByAuthority(CurrentActor actors, HeldCapacities held, Predicate<MemberState> isMember, Clock clock) {
        this.actors = actors;
        this.held = held;
        this.isMember = isMember;
        this.clock = clock;
    }

    @Override
    public Reader current(HttpServletRequest request) {
        return actor(request).map(this::reader).orElseGet(Reader::anyone);
    }

    /**
     * As long as the token is good, the capacity is held and gives what it gave; without a token there is nothing that
     * could end.
     */
    @Override
    public BooleanSupplier stillReads(HttpServletRequest request) {
        Instant expires = request.getUserPrincipal() instanceof JwtAuthenticationToken token
                ? token.getToken().getExpiresAt()
                : null;
        BooleanSupplier good = () -> expires == null || clock.instant().isBefore(expires);
        return actor(request)
                .<BooleanSupplier>map(actor -> {
                    Reader first = reader(actor);
                    return () ->
                            good.getAsBoolean() && holds(actor) && reader(actor).equals(first);
                })
                .orElse(good);
    }

    private boolean holds(Actor actor) {
        PersonId person = actor.person();
        return person != null && held.of(person).contains(new CapacityHeld(actor.institution(), actor.capacity()));
    }

    private Optional<Actor> actor(HttpServletRequest request) {
        return actors.holdsSomething(request) ? actors.actor(request) : Optional.empty();
    }

    private Reader reader(Actor actor) {
        return new Reader(upTo(actor), actor.institution());
    }

    /**
     * Presidency and Secretariat see what is for the offices, members what is for members, auditors all; everybody its own.
     * A State that is no member, any longer or yet, reads its own and what everybody does.
     */
    private Tier upTo(Actor actor) {
        return switch (actor.capacity()) {
            case PRESIDENCY, TECHNICAL_SECRETARIAT -> Tier.OFFICE;
            case VICE_PRESIDENCY -> Tier.MEMBERS;
            case MEMBER_STATE ->
                isMember.test(new MemberState(actor.institution().value())) ? Tier.MEMBERS : Tier.PUBLIC;
            case STAKEHOLDER -> Tier.STAKEHOLDERS;
            case AUDITOR -> Tier.OWN;
            case RECORD -> Tier.PUBLIC;
        };
    }
}
