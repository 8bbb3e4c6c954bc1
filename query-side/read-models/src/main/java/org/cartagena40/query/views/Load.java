package org.cartagena40.query.views;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.cartagena40.query.views.ViewCatalogue.Column;

/** One statement that reads the open versions of a set of rows, a text array for each column of their key. */
record Load(String sql, ViewTable table, List<Column> columns, List<RowKey> keys) {

    /** All of them in one round trip. */
    static void all(Connection connection, List<Load> loads, BiConsumer<RowKey, ViewRow> open) throws SQLException {
        if (loads.isEmpty()) {
            return;
        }
        String sql = loads.stream().map(Load::sql).collect(Collectors.joining(";\n"));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int parameter = 1;
            for (Load load : loads) {
                for (int part = 0; part < load.table.key().size(); part++) {
                    int of = part;
                    Write.bind(
                            statement,
                            parameter++,
                            load.keys,
                            key -> key.values().get(of));
                }
            }
            statement.execute();
            for (Load load : loads) {
                load.read(statement.getResultSet(), open);
                statement.getMoreResults();
            }
        }
    }

    private void read(ResultSet rows, BiConsumer<RowKey, ViewRow> open) throws SQLException {
        while (rows.next()) {
            Values values = values(rows);
            RowKey key = table.keyOf(table.key().stream().map(values::get).toArray());
            open.accept(key, new ViewRow(table, rows.getLong("known_from"), true, values));
        }
    }

    private Values values(ResultSet rows) throws SQLException {
        Values values = new Values();
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).isKnownRange()) {
                values.put(columns.get(i).name(), rows.getString(i + 1));
            }
        }
        return values;
    }
}
