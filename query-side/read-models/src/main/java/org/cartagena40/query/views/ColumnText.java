package org.cartagena40.query.views;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Instant;
import java.time.LocalDateTime;
import org.cartagena40.events.Id;
import org.jspecify.annotations.Nullable;

/**
 * Every value of a row as the text that PostgreSQL casts to the column's type. One rendering serves COPY and INSERT, so
 * a rebuilt row cannot differ from a live one by its path. Times are cut to microseconds, not rounded: PostgreSQL would
 * round up, and an act in time must not read as late.
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
        if (value instanceof LocalDateTime local) {
            return local.truncatedTo(MICROS).toString();
        }
        return value instanceof Instant instant ? instant.truncatedTo(MICROS).toString() : value.toString();
    }
}
