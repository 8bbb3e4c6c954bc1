package org.cartagena40.query.views;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** From an instant until before another, in one of the two times; null leaves a side open. */
public record Period(
        Axis by, @Nullable Instant from, @Nullable Instant to) {

    public static final Period ALWAYS = new Period(Axis.KNOWN, null, null);

    /** A bound as a parameter of a statement about one of the times: open if the period is of the other. */
    public @Nullable OffsetDateTime on(Axis axis, @Nullable Instant bound) {
        return bound == null || by != axis ? null : bound.atOffset(ZoneOffset.UTC);
    }
}
