package org.cartagena40.identity.persons;

import java.time.Instant;
import org.cartagena40.events.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register as it is shown.
 *
 * @param details null when the person was erased, or its key is gone
 */
public record PersonEntry(
        PersonId id,
        @Nullable PersonDetails details,
        Instant registeredAt,
        String registeredBy,
        @Nullable Instant correctedAt,
        @Nullable Instant erasedAt) {}
