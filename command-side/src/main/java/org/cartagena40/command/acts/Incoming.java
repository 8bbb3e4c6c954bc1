package org.cartagena40.command.acts;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.cartagena40.command.Standing;
import org.cartagena40.events.Act;

/**
 * What a request brings, read but not yet understood as a command.
 *
 * @param key the key it was sent under
 * @param act who acts, by the account that signed in; never by the body
 * @param address the values in its address, by their names
 * @param body the values in its body, by the names of their fields; what is not said is left out
 * @param standing asked only by the few acts whose command depends on it
 */
public record Incoming(
        UUID key,
        Act act,
        Instant receivedAt,
        Map<String, Object> address,
        Map<String, Object> body,
        Supplier<Standing> standing) {

    /** What the address says; it always does. */
    Object addressed(String name) {
        return Objects.requireNonNull(address.get(name), name);
    }

    /** What a field of the body says. */
    <T> Optional<T> said(String field, Class<T> type) {
        return Optional.ofNullable(body.get(field)).map(type::cast);
    }
}
