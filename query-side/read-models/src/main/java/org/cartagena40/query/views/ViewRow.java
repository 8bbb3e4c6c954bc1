package org.cartagena40.query.views;

import org.jspecify.annotations.Nullable;

/** One version of a row: its columns and the positions [known from, known to) in which it was what the record said. */
final class ViewRow {

    private final ViewTable table;
    private final long knownFrom;
    private final boolean stored;
    private final Values values;
    private @Nullable Long knownTo;

    ViewRow(ViewTable table, long knownFrom, boolean stored, Values values) {
        this.table = table;
        this.knownFrom = knownFrom;
        this.stored = stored;
        this.values = values;
    }

    /** The next version: what is not named is carried over. */
    ViewRow amended(long position, Values changes) {
        return new ViewRow(table, position, false, values.copy().putAll(changes));
    }

    void set(Values changes) {
        values.putAll(changes);
    }

    void closeAt(long position) {
        knownTo = position;
    }

    ViewTable table() {
        return table;
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
    Object value(String column) {
        return switch (column) {
            case "known_from" -> knownFrom;
            case "known_to" -> knownTo;
            default -> values.get(column);
        };
    }

    /** What the events set; the known range is no part of it. */
    Values values() {
        return values;
    }

    @Override
    public String toString() {
        return table.name() + values;
    }
}
