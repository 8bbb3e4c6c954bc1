package org.cartagena40.query.history;

import java.time.Instant;
import java.util.List;
import org.cartagena40.query.views.Effective;
import org.jspecify.annotations.Nullable;

/**
 * One event as this reader may know it: in its place in the log, and in words.
 *
 * @param correctedBy the positions of its corrections known at the asked moment, likewise of its annotations; what they
 *     say is asked for by {@code /corrections?target=} and {@code /annotations?target=} its position
 */
public record HistoryEntry(
        long position,
        Instant recordedAt,
        Effective effective,
        String type,
        String aggregateType,
        String aggregate,
        @Nullable String actor,
        @Nullable String capacity,
        @Nullable String principal,
        @Nullable String state,
        @Nullable String procedure,
        String es,
        String en,
        String origin,
        List<String> sources,
        List<Long> correctedBy,
        List<Long> annotatedBy) {}
