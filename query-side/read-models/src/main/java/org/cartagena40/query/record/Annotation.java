package org.cartagena40.query.record;

import java.time.Instant;
import java.util.List;
import org.cartagena40.query.silence.Text;
import org.cartagena40.query.views.Effective;
import org.jspecify.annotations.Nullable;

/**
 * A remark that somebody put beside an entry of the record, in its own language.
 *
 * @param disclosed whether this reader may see the content; if not, all from {@code text} to {@code sources} is null
 */
public record Annotation(
        long position,
        Instant recordedAt,
        Effective effective,
        String entry,
        long target,
        String targetType,
        @Nullable String procedure,
        boolean disclosed,
        @Nullable Text text,
        @Nullable String by,
        @Nullable String capacity,
        @Nullable String principal,
        @Nullable List<String> sources,
        String origin,
        List<Long> correctedBy,
        List<Long> annotatedBy) {}
