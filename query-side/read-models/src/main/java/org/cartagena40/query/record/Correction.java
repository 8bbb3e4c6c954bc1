package org.cartagena40.query.record;

import java.time.Instant;
import java.util.List;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.record.FieldCorrection;
import org.cartagena40.query.views.Effective;
import org.jspecify.annotations.Nullable;

/**
 * That an entry of the record was wrong, and how it should read. The chain can be followed both ways: a correction of a
 * correction has the corrected one as its target, and that one names it in {@code correctedBy}.
 *
 * @param disclosed whether this reader may see the content; if not, all from {@code fields} to {@code sources} is null
 * @param sources on which the act rests
 */
public record Correction(
        long position,
        Instant recordedAt,
        Effective effective,
        String entry,
        long target,
        String targetType,
        @Nullable String procedure,
        boolean disclosed,
        @Nullable List<FieldCorrection> fields,
        @Nullable String reason,
        @Nullable Paper evidence,
        @Nullable String by,
        @Nullable String capacity,
        @Nullable String principal,
        @Nullable List<String> sources,
        String origin,
        List<Long> correctedBy,
        List<Long> annotatedBy) {

    /** The paper that shows it; without a hash no file of it was kept. */
    public record Paper(
            String kind, String reference, @Nullable String hash) {

        static Paper of(Evidence evidence) {
            String hash = evidence.hash() == null ? null : evidence.hash().value();
            return new Paper(evidence.kind().name(), evidence.reference(), hash);
        }
    }
}
