package org.cartagena40.query.views;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.cartagena40.events.Id;
import org.jspecify.annotations.Nullable;

/**
 * Every value of a row as the text that PostgreSQL casts to the column's type. One rendering serves COPY and INSERT, so
 * a rebuilt row cannot differ from a live one by its path.
 */
final class ColumnText {

    private ColumnText() {}

    static @Nullable String of(@Nullable Object value) {
        return value == null ? null : ofStated(value);
    }

    static String ofStated(Object value) {
        if (value instanceof Id id) {
            return id.value();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof Instant instant ? micros(instant) : value.toString();
    }

    /** Cut, not rounded: PostgreSQL would round up, and an act in time must not read as late. */
    private static String micros(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).toString();
    }
}
