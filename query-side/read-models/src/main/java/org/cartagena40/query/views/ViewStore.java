package org.cartagena40.query.views;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cartagena40.query.views.ViewCatalogue.Column;

/** Reads and writes row versions of one schema: whole sets of rows in one statement per table, never one by one. */
record ViewStore(String schema, ViewCatalogue catalogue) {

    /**
     * The open versions of these rows, each looked up by its key. As a join it would be for the planner to choose, and
     * of tables that have just begun to grow it knows too little to choose well.
     */
    Load load(ViewTable table, List<RowKey> keys) {
        List<Column> columns = catalogue.columns(table);
        String sql = "select " + list(columns, c -> "o." + c.name() + "::text") + " from " + given(keyColumns(table))
                + " cross join lateral (select * from " + name(table) + " t where " + sameKey(table)
                + " and t.known_to is null limit 1) o";
        return new Load(sql, table, columns, keys);
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
