package org.cartagena40.query.views;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for: what comes after a row, never a page number. Rows added meanwhile move nothing that
 * was already read. The cursor is opaque to the reader.
 *
 * @param after the sort value of the last row read, null for the beginning
 * @param newestFirst whether the list runs backwards
 */
public record Paging(int limit, @Nullable String after, boolean newestFirst) {

    public static final int DEFAULT_LIMIT = 100;
    public static final int MAX_LIMIT = 1_000;

    /** The first part of a list, of the usual size, in its own order. */
    public static Paging first() {
        return new Paging(DEFAULT_LIMIT, null, false);
    }

    /** The paging that a reader asked for by the cursor it was given. */
    public static Paging of(int limit, @Nullable String cursor, boolean newestFirst) {
        try {
            String after =
                    cursor == null ? null : new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            return new Paging(limit, after, newestFirst);
        } catch (IllegalArgumentException e) {
            throw altered();
        }
    }

    static String cursor(String sort) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sort.getBytes(StandardCharsets.UTF_8));
    }

    /** The condition, order and limit of this part of a list by a position; {@link Asked#page} supplies its parameters. */
    public String part(String by) {
        return newestFirst
                ? by + " < :cursor order by " + by + " desc limit :limit"
                : by + " > :cursor order by " + by + " limit :limit";
    }

    /** Where a list that runs by position goes on. */
    long position() {
        try {
            return after == null ? (newestFirst ? Long.MAX_VALUE : -1) : Long.parseLong(after);
        } catch (NumberFormatException e) {
            throw altered();
        }
    }

    /** Whether an item of a list in memory comes after the last one read. */
    boolean comesNext(String sort) {
        return after == null || (newestFirst ? sort.compareTo(after) < 0 : sort.compareTo(after) > 0);
    }

    private static BadParameter altered() {
        return new BadParameter("cursor", "is not one that this list gave out");
    }
}
