package org.cartagena40.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.cartagena40.command.authority.Authority;
import org.cartagena40.command.gateway.RequestHash;
import org.cartagena40.command.gateway.StandingSource;
import org.cartagena40.events.Act;
import org.cartagena40.events.Actor;
import org.cartagena40.events.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Makes the {@link Arrival} of a request: its key, its actor, its hash and its time. */
final class Arrivals {

    private static final String KEY = "Idempotency-Key";

    private final PersonSource persons;
    private final StandingSource standing;

    Arrivals(PersonSource persons, StandingSource standing) {
        this.persons = persons;
        this.standing = standing;
    }

    /**
     * What is handed in, wherever it stood in the request.
     *
     * @param key the key, as sent
     * @param address where an act of its kind is posted
     * @param ifMatch the entity tag of the text that it edits, as sent
     */
    record HandedIn(
            @Nullable String key, String address, @Nullable String ifMatch) {}

    Arrival of(HttpServletRequest request) {
        byte[] body = (byte[]) Objects.requireNonNull(request.getAttribute(ArrivalFilter.BODY));
        String ifMatch = request.getHeader(HttpHeaders.IF_MATCH);
        return of(request, new HandedIn(request.getHeader(KEY), request.getRequestURI(), ifMatch), body);
    }

    Arrival of(HttpServletRequest request, HandedIn in, byte[] body) {
        UUID key = key(in.key());
        PersonId person = sender(request);
        Instant receivedAt = (Instant) Objects.requireNonNull(request.getAttribute(ArrivalFilter.RECEIVED_AT));
        Actor actor = CapacityHeaders.actor(
                request, person, Authority.accreditations(person, standing.current(), receivedAt));
        List<String> asked = Stream.of(actor.toString(), request.getMethod(), in.address(), in.ifMatch())
                .flatMap(Stream::ofNullable)
                .toList();
        Instant received = receivedAt.truncatedTo(ChronoUnit.MICROS);
        return new Arrival(key, RequestHash.of(asked, body), Act.by(actor), received, in.ifMatch());
    }

    PersonId sender(HttpServletRequest request) {
        return persons.person(request).orElseThrow(Arrivals::signInNeeded);
    }

    static BadRequest signInNeeded() {
        return new BadRequest(HttpStatus.UNAUTHORIZED, "sign-in-needed");
    }

    private static UUID key(@Nullable String header) {
        if (header == null) {
            throw new BadRequest(HttpStatus.BAD_REQUEST, "idempotency-key-missing");
        }
        try {
            UUID key = UUID.fromString(header);
            if (key.toString().equalsIgnoreCase(header)) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new BadRequest(HttpStatus.BAD_REQUEST, "idempotency-key-malformed");
    }
}
