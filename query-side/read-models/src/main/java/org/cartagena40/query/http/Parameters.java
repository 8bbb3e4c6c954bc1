package org.cartagena40.query.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

    /** A constant by its name, in whatever case; what is not one is refused with those there are. */
    public static <E extends Enum<E>> @Nullable String named(String field, Class<E> type, @Nullable String text) {
        if (text == null) {
            return null;
        }
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        String name = text.toUpperCase(Locale.ROOT);
        if (!names.contains(name)) {
            throw new BadParameter(field, "must be one of " + String.join(", ", names));
        }
        return name;
    }
}
