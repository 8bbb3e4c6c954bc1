package org.cartagena40.query.views;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cartagena40.query.views.ViewCatalogue.Column;
import org.jspecify.annotations.Nullable;

/** One statement that writes a set of rows, a text array for each column. */
record Write(String sql, String table, List<Column> columns, List<ViewRow> rows) {

    /**
     * All of them and the new position in one round trip: between two batches the live views wait for little else.
     * Each has to change as many rows as it holds.
     */
    static void all(Connection connection, List<Write> writes, String advance, long position) throws SQLException {
        String sql = writes.stream().map(Write::sql).collect(Collectors.joining(";\n", "", ";\n" + advance));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int parameter = 1;
            for (Write write : writes) {
                for (Column column : write.columns) {
                    bind(statement, parameter++, write.rows, row -> ColumnText.of(row.value(column.name())));
                }
            }
            statement.setLong(parameter, position);
            statement.execute();
            for (Write write : writes) {
                write.check(statement.getUpdateCount());
                statement.getMoreResults();
            }
        }
    }

    static <T> void bind(PreparedStatement statement, int parameter, List<T> rows, Function<T, @Nullable String> text)
            throws SQLException {
        @Nullable Object[] texts = rows.stream().map(text).toArray();
        statement.setArray(parameter, statement.getConnection().createArrayOf("text", texts));
    }

    private void check(int written) {
        if (written != rows.size()) {
            throw new IllegalStateException(written + " of " + rows.size() + " rows written in " + table);
        }
    }
}
