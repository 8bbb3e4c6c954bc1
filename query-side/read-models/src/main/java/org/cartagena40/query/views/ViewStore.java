package org.cartagena40.query.views;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cartagena40.query.views.ViewCatalogue.Column;

/** Reads and writes row versions of one schema: whole sets of rows in one statement per table, never one by one. */
record ViewStore(String schema, ViewCatalogue catalogue) {

    /** Hands on the open versions of these rows. */
    void load(Connection connection, ViewTable table, List<RowKey> keys, BiConsumer<RowKey, ViewRow> open)
            throws SQLException {
        List<Column> columns = catalogue.columns(table);
        String sql = "select " + list(columns, c -> "t." + c.name() + "::text") + " from " + name(table) + " t join "
                + given(keyColumns(table)) + " on " + sameKey(table) + " where t.known_to is null";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < table.key().size(); i++) {
                int part = i;
                Write.bind(statement, i + 1, keys, key -> key.values().get(part));
            }
            ResultSet rs = statement.executeQuery();
            while (rs.next()) {
                Values values = values(columns, rs);
                open.accept(keyOf(table, values), row(table, values, rs));
            }
        }
    }

    /** New versions. */
    Write insert(ViewTable table, List<ViewRow> rows) {
        rows.forEach(catalogue::check);
        List<Column> columns = catalogue.columns(table);
        String sql = "insert into " + name(table) + " (" + catalogue.names(table) + ") select "
                + list(columns, c -> c.cast("v." + c.name())) + " from " + given(columns);
        return new Write(sql, name(table), columns, rows);
    }

    /** The ends of versions that the table held open. */
    Write end(ViewTable table, List<ViewRow> rows) {
        List<Column> columns = new ArrayList<>(keyColumns(table));
        columns.add(catalogue.column(table, "known_from"));
        columns.add(catalogue.column(table, "known_to"));
        String sql = "update " + name(table) + " t set known_to = v.known_to::bigint from " + given(columns) + " where "
                + sameKey(table) + " and t.known_from = v.known_from::bigint and t.known_to is null";
        return new Write(sql, name(table), columns, rows);
    }

    private static ViewRow row(ViewTable table, Values values, ResultSet rs) throws SQLException {
        return new ViewRow(table, rs.getLong("known_from"), true, values);
    }

    private static RowKey keyOf(ViewTable table, Values values) {
        return table.keyOf(table.key().stream().map(values::get).toArray());
    }

    private static Values values(List<Column> columns, ResultSet rs) throws SQLException {
        Values values = new Values();
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).isKnownRange()) {
                values.put(columns.get(i).name(), rs.getString(i + 1));
            }
        }
        return values;
    }

    private List<Column> keyColumns(ViewTable table) {
        return table.key().stream().map(name -> catalogue.column(table, name)).toList();
    }

    private String sameKey(ViewTable table) {
        return keyColumns(table).stream()
                .map(c -> "t." + c.name() + " = " + c.cast("v." + c.name()))
                .collect(Collectors.joining(" and "));
    }

    private String name(ViewTable table) {
        return schema + "." + table.name();
    }

    private static String given(List<Column> columns) {
        String arrays =
                IntStream.range(0, columns.size()).mapToObj(i -> "?::text[]").collect(Collectors.joining(", "));
        return "unnest(" + arrays + ") as v(" + list(columns, Column::name) + ")";
    }

    private static String list(List<Column> columns, java.util.function.Function<Column, String> text) {
        return columns.stream().map(text).collect(Collectors.joining(", "));
    }
}
