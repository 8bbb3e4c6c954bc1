package org.cartagena40.query.views;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cartagena40.query.views.ViewCatalogue.Column;
import org.jspecify.annotations.Nullable;

/**
 * Writes row versions by COPY, a megabyte at a time and table by table on one connection: memory stays constant and the
 * whole rebuild is one transaction.
 */
final class BulkWriter {

    private static final int FLUSH_AT = 1 << 20;

    private final CopyLine line;
    private final ViewStore store;
    private final Map<ViewTable, StringBuilder> pending = new HashMap<>();
    private final Map<ViewTable, List<Column>> columns = new HashMap<>();

    BulkWriter(CopyLine line, ViewStore store) {
        this.line = line;
        this.store = store;
    }

    void write(ViewRow row) {
        ViewTable table = row.key().table();
        store.catalogue().check(row);
        StringBuilder text = pending.computeIfAbsent(table, t -> new StringBuilder(FLUSH_AT + FLUSH_AT / 8));
        for (Column column : columns.computeIfAbsent(table, store.catalogue()::columns)) {
            append(text, row.value(column.name()));
            text.append('\t');
        }
        text.setCharAt(text.length() - 1, '\n');
        if (text.length() >= FLUSH_AT) {
            copy(table, text);
        }
    }

    void flush() {
        pending.forEach(this::copy);
        line.finish();
    }

    private void copy(ViewTable table, StringBuilder text) {
        String sql = "copy " + store.schema() + "." + table.name() + " ("
                + store.catalogue().names(table) + ") from stdin";
        line.send(sql, text.toString());
        text.setLength(0);
    }

    /** COPY's text format: a backslash escapes itself and the separators, \N is null. */
    private static void append(StringBuilder text, @Nullable String value) {
        if (value == null) {
            text.append("\\N");
            return;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }
}
