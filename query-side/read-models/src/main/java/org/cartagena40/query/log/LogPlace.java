package org.cartagena40.query.log;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one event stands in the published log, and what proves it: leaf and path lead to the root that the checkpoint
 * signs.
 *
 * @param leaf base64; null like all that follows while no checkpoint covers the event
 * @param path siblings from the leaf to the root, base64
 * @param proofFile the address of the same as a file that the verifier reads
 * @param seenBy how many witnesses cosigned that checkpoint; their clocks bound the time from above
 */
public record LogPlace(
        long position,
        ProofState state,
        @Nullable String leaf,
        List<String> path,
        @Nullable String origin,
        @Nullable Long size,
        @Nullable String root,
        String proofFile,
        int seenBy,
        @Nullable Instant firstSeen,
        @Nullable Instant lastSeen) {

    /** An event that no checkpoint covers yet. */
    static LogPlace awaited(long position, ProofState state) {
        return new LogPlace(position, state, null, List.of(), null, null, null, file(position), 0, null, null);
    }

    static String file(long position) {
        return "/api/v1/events/" + position + "/proof";
    }
}
