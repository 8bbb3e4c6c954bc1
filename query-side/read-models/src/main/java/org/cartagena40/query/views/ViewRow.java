package org.cartagena40.query.views;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One version of a row: its columns and the positions [known from, known to) in which it was what the record said. */
final class ViewRow {

    private final RowKey key;
    private final long knownFrom;
    private final boolean stored;
    private final Map<String, @Nullable String> values;
    private @Nullable Long knownTo;

    ViewRow(RowKey key, long knownFrom, boolean stored, Map<String, @Nullable String> values) {
        this.key = key;
        this.knownFrom = knownFrom;
        this.stored = stored;
        this.values = values;
    }

    /** The next version: what is not named is carried over. */
    ViewRow amended(long position, Map<String, @Nullable String> changes) {
        Map<String, @Nullable String> next = new LinkedHashMap<>(values);
        next.putAll(changes);
        return new ViewRow(key, position, false, next);
    }

    void set(Map<String, @Nullable String> changes) {
        values.putAll(changes);
    }

    void closeAt(long position) {
        knownTo = position;
    }

    RowKey key() {
        return key;
    }

    long knownFrom() {
        return knownFrom;
    }

    @Nullable
    Long knownTo() {
        return knownTo;
    }

    /** Whether the table holds this version already, so that only its end has to be written. */
    boolean stored() {
        return stored;
    }

    @Nullable
    String value(String column) {
        return switch (column) {
            case "known_from" -> Long.toString(knownFrom);
            case "known_to" -> knownTo == null ? null : Long.toString(knownTo);
            default -> values.get(column);
        };
    }

    Map<String, @Nullable String> values() {
        return values;
    }
}
