package org.cartagena40.command.acts;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.cartagena40.command.Standing;
import org.cartagena40.events.Act;
import org.jspecify.annotations.Nullable;

/**
 * What a request brings, read but not yet understood as a command.
 *
 * @param key the key it was sent under
 * @param act who acts, by the account that signed in; never by the body
 * @param address the values in its address, by their names
 * @param body the values in its body, by the names of their fields; what is not said is left out
 * @param revisionRead of the text that it edits, from its {@code If-Match}; null if it edits none
 * @param standing asked only by the few acts whose command depends on it
 */
public record Incoming(
        UUID key,
        Act act,
        Instant receivedAt,
        Map<String, Object> address,
        Map<String, Object> body,
        @Nullable Integer revisionRead,
        Supplier<Standing> standing) {

    /** What is said in these parts of an act, as it is meant, by the names of the fields. */
    public Map<String, Object> said(List<Part> parts) {
        Map<String, Object> said = new LinkedHashMap<>();
        for (Part part : parts) {
            Field field = part.field();
            Object value = field == null || !body.containsKey(field.name()) ? null : part.value(this);
            if (field != null && value != null) {
                said.put(field.name(), value);
            }
        }
        return said;
    }

    /** What the address says; it always does. */
    Object addressed(String name) {
        return Objects.requireNonNull(address.get(name), name);
    }

    /** What a field of the body says. */
    <T> Optional<T> said(String field, Class<T> type) {
        return Optional.ofNullable(body.get(field)).map(type::cast);
    }
}
