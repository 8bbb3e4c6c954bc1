package org.cartagena40.query.audit;

import java.time.Instant;
import java.util.List;
import org.cartagena40.query.views.Effective;
import org.jspecify.annotations.Nullable;

/**
 * A listed act.
 *
 * @param by who acted, {@code principal} for whom
 * @param sources on which it rests, the evidence of an act on behalf among them
 */
public record AuditEntry(
        long position,
        Instant recordedAt,
        Effective effective,
        String type,
        @Nullable String procedure,
        AuditMatter what,
        @Nullable String reason,
        String by,
        String capacity,
        String principal,
        String es,
        String en,
        String origin,
        List<String> sources) {}
