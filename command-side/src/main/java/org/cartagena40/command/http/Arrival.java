package org.cartagena40.command.http;

import java.time.Instant;
import java.util.UUID;
import org.cartagena40.events.Act;
import org.jspecify.annotations.Nullable;

/**
 * A request as it arrived: under which key, by whom, when its first byte was received. A command is
 * made from this, the address and the body, and from nothing else.
 *
 * @param ifMatch the entity tag of the text that it edits, as sent
 */
public record Arrival(
        UUID key,
        String requestHash,
        Act act,
        Instant receivedAt,
        @Nullable String ifMatch) {}
