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

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("action", action);
        parameters.put("chapter", chapter);
        parameters.put("state", state);
        parameters.put("level", level);
        parameters.put("matter", matter);
        parameters.put("from", from);
        parameters.put("to", to);
        return parameters;
    }

    /** Whether an entry is meant as it reads now; its row was found by what was recorded, or because it is corrected. */
    boolean means(ProgressEntry entry) {
        return (action == null || action.equals(entry.action()))
                && (chapter == null || chapter.equals(entry.chapter()))
                && (state == null || state.equals(entry.state()))
                && (level == null || level.equals(entry.level()))
                && (from == null || !entry.to().isBefore(from))
                && (to == null || !entry.from().isAfter(to));
    }
}
