package org.cartagena40.query.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.cartagena40.query.views.BadParameter;
import org.jspecify.annotations.Nullable;

/** Reads parameters of a request; what cannot be read is refused with its name and an example. */
public final class Parameters {

    private Parameters() {}

    public static long position(String field, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new BadParameter(field, "must be a position of the log, such as 1204");
        }
    }

    public static @Nullable Integer number(String field, @Nullable String text) {
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new BadParameter(field, "must be a number, such as 17");
        }
    }

    public static @Nullable LocalDate day(String field, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadParameter(field, "must be a day, such as 2026-06-30");
        }
    }
}
