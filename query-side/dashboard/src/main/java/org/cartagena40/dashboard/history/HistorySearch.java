package org.cartagena40.dashboard.history;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.cartagena40.events.EventCatalogue;
import org.cartagena40.events.offices.Office;
import org.cartagena40.query.history.HistoryFilter;
import org.cartagena40.query.http.Asking;
import org.cartagena40.query.views.Axis;
import org.cartagena40.query.views.BadParameter;
import org.jspecify.annotations.Nullable;

/**
 * What of the history is asked for, as its form sends it. A part left empty is not asked for.
 *
 * @param q words that the sentence has
 * @param by in which of the two times the period is meant
 * @param order {@code oldest} for the order of the log; anything else is the newest first
 */
public record HistorySearch(
        @Nullable String q,
        @Nullable String feature,
        @Nullable String type,
        @Nullable String state,
        @Nullable String office,
        @Nullable String procedure,
        @Nullable String by,
        @Nullable String from,
        @Nullable String to,
        @Nullable String order,
        @Nullable String cursor) {

    public HistorySearch {
        q = stated(q);
        feature = stated(feature);
        type = stated(type);
        state = stated(state);
        office = stated(office);
        procedure = stated(procedure);
        by = stated(by);
        from = stated(from);
        to = stated(to);
        order = stated(order);
        cursor = stated(cursor);
    }

    private static @Nullable String stated(@Nullable String field) {
        return field == null || field.isBlank() ? null : field.strip();
    }

    boolean newestFirst() {
        return !"oldest".equals(order);
    }

    public boolean effective() {
        return "effective".equals(by);
    }

    /** A misspelt name would find nothing and look like nothing happened. */
    HistoryFilter filter() {
        return new HistoryFilter(
                known(
                        "feature",
                        feature,
                        EventCatalogue.entries().stream()
                                .map(EventCatalogue.Entry::feature)
                                .anyMatch(name -> name.equals(feature))),
                known(
                        "type",
                        type,
                        EventCatalogue.entries().stream()
                                .anyMatch(entry -> entry.name().equals(type))),
                state,
                known(
                        "office",
                        office,
                        Arrays.stream(Office.values())
                                .anyMatch(one -> one.name().equals(office))),
                procedure,
                Asking.period(Axis.named(by, Axis.KNOWN), from, to));
    }

    private static @Nullable String known(String field, @Nullable String value, boolean known) {
        if (value != null && !known) {
            throw new BadParameter(field, "is none that the history has");
        }
        return value;
    }

    /** What is asked for by more than words: the name of each part in an address and what it says. */
    Map<String, String> asked() {
        Map<String, @Nullable String> all = new LinkedHashMap<>();
        all.put("feature", feature);
        all.put("type", type);
        all.put("state", state);
        all.put("office", office);
        all.put("procedure", procedure);
        all.put("from", from);
        all.put("to", to);
        Map<String, String> asked = new LinkedHashMap<>();
        all.forEach((name, value) -> {
            if (value != null) {
                asked.put(name, Objects.requireNonNull(value));
            }
        });
        return asked;
    }
}
