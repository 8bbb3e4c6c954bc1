package org.cartagena40.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cartagena40.command.gateway.RequestHash;
import org.cartagena40.events.Act;
import org.cartagena40.events.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Makes the {@link Arrival} of a request: its key, its actor, its hash and its time. */
final class Arrivals {

    private static final String KEY = "Idempotency-Key";

    private final ActorSource actors;

    Arrivals(ActorSource actors) {
        this.actors = actors;
    }

    Arrival of(HttpServletRequest request) {
        UUID key = key(request.getHeader(KEY));
        Actor actor = actors.actor(request)
                .orElseThrow(() -> new BadRequest(
                        HttpStatus.UNAUTHORIZED, "sign-in-needed", "Acts are recorded under an account: sign in."));
        Instant receivedAt = (Instant) Objects.requireNonNull(request.getAttribute(ArrivalFilter.RECEIVED_AT));
        byte[] body = (byte[]) Objects.requireNonNull(request.getAttribute(ArrivalFilter.BODY));
        String hash = RequestHash.of(List.of(actor.toString(), request.getMethod(), request.getRequestURI()), body);
        return new Arrival(key, hash, Act.by(actor), receivedAt.truncatedTo(ChronoUnit.MICROS));
    }

    private static UUID key(@Nullable String header) {
        if (header == null) {
            throw new BadRequest(
                    HttpStatus.BAD_REQUEST,
                    "idempotency-key-missing",
                    "Send a header Idempotency-Key with a UUID of your own; repeat the request with the same key.");
        }
        try {
            UUID key = UUID.fromString(header);
            if (key.toString().equalsIgnoreCase(header)) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new BadRequest(
                HttpStatus.BAD_REQUEST, "idempotency-key-malformed", "The header Idempotency-Key is not a UUID.");
    }
}
