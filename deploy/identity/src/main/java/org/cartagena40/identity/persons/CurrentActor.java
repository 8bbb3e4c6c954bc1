package org.cartagena40.identity.persons;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cartagena40.events.Actor;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.PersonId;
import org.cartagena40.identity.tokens.TrustedIssuer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * As whom a request acts: the token's person, in the capacity that the request names. A person who holds several names one,
 * because an act in the wrong capacity cannot be taken back; who holds one need not.
 */
public final class CurrentActor {

    /** The capacity acted in, with its institution after a colon where the capacity alone does not tell. */
    public static final String HEADER = "Acta-Capacity";

    /** The institution acted for, where it does not stand in the other header. */
    public static final String INSTITUTION = "Acta-For";

    private static final String ASKED = CurrentActor.class.getName();
    private static final String HELD = ASKED + ".held";

    private final TrustedIssuer issuer;
    private final PersonRegister register;
    private final HeldCapacities held;

    public CurrentActor(TrustedIssuer issuer, PersonRegister register, HeldCapacities held) {
        this.issuer = issuer;
        this.register = register;
        this.held = held;
    }

    /** The person who signed in, if one of the register did. */
    public Optional<Registered> person(HttpServletRequest request) {
        return issuer.signedIn(request).flatMap(register::find);
    }

    /** The person who acts: empty for whoever has no token; a good token of somebody unknown is refused. */
    public Optional<PersonId> sender(HttpServletRequest request) {
        return issuer.signedIn(request)
                .map(signedIn ->
                        register.find(signedIn).map(Registered::person).orElseThrow(CurrentActor::notRegistered));
    }

    /** As whom the request acts; empty for whoever has no token, and for a reader who is not on the register. */
    public Optional<Actor> actor(HttpServletRequest request) {
        if (request.getAttribute(ASKED) instanceof Actor known) {
            return Optional.of(known);
        }
        Optional<Actor> actor = person(request)
                .map(registered -> inOne(registered.person(), held(request, registered), named(request)));
        actor.ifPresent(known -> request.setAttribute(ASKED, known));
        return actor;
    }

    /** The actor, who must be on the register: an act by somebody unknown is nobody's. */
    public Actor acting(HttpServletRequest request) {
        return actor(request).orElseThrow(CurrentActor::notRegistered);
    }

    /** The actor, who must act in one of these capacities. */
    public Actor acting(HttpServletRequest request, Capacity... allowed) {
        Actor actor = acting(request);
        if (!List.of(allowed).contains(actor.capacity())) {
            throw problem(HttpStatus.FORBIDDEN, "not-for-this-account");
        }
        return actor;
    }

    private static @Nullable String named(HttpServletRequest request) {
        String capacity = request.getHeader(HEADER);
        String institution = request.getHeader(INSTITUTION);
        return capacity == null || institution == null || capacity.contains(":")
                ? capacity
                : capacity + ":" + institution;
    }

    /** Whether somebody asks who may act and read as more than the public. */
    public boolean holdsSomething(HttpServletRequest request) {
        return person(request)
                .filter(registered -> !held(request, registered).isEmpty())
                .isPresent();
    }

    /** Asked of the record once for each request. */
    private List<CapacityHeld> held(HttpServletRequest request, Registered registered) {
        if (request.getAttribute(HELD) instanceof Told told) {
            return told.held();
        }
        List<CapacityHeld> now = held.of(registered.person());
        request.setAttribute(HELD, new Told(now));
        return now;
    }

    private record Told(List<CapacityHeld> held) {}

    private static Actor inOne(PersonId person, List<CapacityHeld> all, @Nullable String header) {
        List<CapacityHeld> meant = all.stream()
                .filter(one -> header == null || one.isNamed(header))
                .toList();
        if (meant.size() == 1) {
            return meant.get(0).as(person);
        }
        throw problem(
                meant.isEmpty() ? HttpStatus.FORBIDDEN : HttpStatus.BAD_REQUEST,
                meant.isEmpty() ? "capacity-not-held" : "capacity-not-named",
                all.stream()
                        .map(one -> one.capacity() + ":" + one.institution())
                        .collect(Collectors.joining(", ", "[", "]")));
    }

    private static ErrorResponseException notRegistered() {
        return problem(HttpStatus.FORBIDDEN, "person-not-registered");
    }

    /** Told in the language of the request where it is answered. */
    static ErrorResponseException problem(HttpStatus status, String type, Object... given) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("/problems/http/" + type));
        return new ErrorResponseException(status, problem, null, type, given);
    }
}
