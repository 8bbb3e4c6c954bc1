package org.cartagena40.query.views;

import java.util.HashMap;
import java.util.Map;

/**
 * Writes row versions by COPY, a megabyte at a time and table by table on one connection: memory stays constant and the
 * whole rebuild is one transaction. The rows are frozen, since nobody sees the tables before they are whole.
 */
final class BulkWriter {

    private static final int FLUSH_AT = 1 << 20;

    private final CopyLine line;
    private final ViewStore store;
    private final Map<ViewTable, TableLoad> loads = new HashMap<>();

    BulkWriter(CopyLine line, ViewStore store) {
        this.line = line;
        this.store = store;
    }

    void write(ViewRow row) {
        TableLoad load = loads.computeIfAbsent(row.table(), table -> new TableLoad(store.catalogue(), table));
        load.add(row);
        if (load.size() >= FLUSH_AT) {
            copy(load);
        }
    }

    void flush() {
        loads.values().forEach(this::copy);
        line.finish();
    }

    private void copy(TableLoad load) {
        String sql = "copy " + store.schema() + "." + load.table().name() + " ("
                + store.catalogue().names(load.table()) + ") from stdin with (format binary, freeze)";
        line.send(sql, load.take());
    }
}
