package org.cartagena40.query.feed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One event of the log.
 *
 * @param payload null when its content is not for this reader
 */
public record FeedEntry(
        long position,
        UUID eventId,
        Instant recordedAt,
        String type,
        int revision,
        String aggregateType,
        String aggregate,
        long sequenceNumber,
        @Nullable JsonNode payload) {}
