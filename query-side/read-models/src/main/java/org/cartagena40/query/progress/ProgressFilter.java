package org.cartagena40.query.progress;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is asked for: any of these, or all entries. The days are those of the period that was reported on. */
public record ProgressFilter(
        @Nullable Integer action,
        @Nullable Integer chapter,
        @Nullable String state,
        @Nullable String level,
        @Nullable String matter,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final ProgressFilter ALL = new ProgressFilter(null, null, null, null, null, null, null);

    /** The entries on one action. */
    public static ProgressFilter of(int action) {
        return new ProgressFilter(action, null, null, null, null, null, null);
    }

    /** Only what is asked for. */
    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        put(parameters, "action", action);
        put(parameters, "chapter", chapter);
        put(parameters, "state", state);
        put(parameters, "level", level);
        put(parameters, "matter", matter);
        put(parameters, "from", from);
        put(parameters, "to", to);
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable Object asked) {
        if (asked != null) {
            parameters.put(name, asked);
        }
    }

    /** Whether an entry is meant as it reads now; its row was found by what was recorded, or because it is corrected. */
    boolean means(ProgressEntry entry) {
        return (action == null || action.equals(entry.action()))
                && (chapter == null || chapter.equals(entry.chapter()))
                && (state == null || state.equals(entry.state()))
                && (level == null || level.equals(entry.level()))
                && (matter == null || matter.equals(entry.matter()))
                && (from == null || !entry.to().isBefore(from))
                && (to == null || !entry.from().isAfter(to));
    }
}
