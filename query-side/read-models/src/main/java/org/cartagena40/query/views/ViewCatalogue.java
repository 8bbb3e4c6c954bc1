package org.cartagena40.query.views;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The columns and types of the views as the database has them, so that no type is written down twice. */
record ViewCatalogue(Map<String, List<Column>> tables) {

    /** One column and the type a text is cast to. */
    record Column(String name, String type) {

        String cast(String expression) {
            return expression + "::" + type;
        }

        /** Set by the writer, not by events. */
        boolean isKnownRange() {
            return name.equals("known_from") || name.equals("known_to");
        }
    }

    private static final String COLUMNS = """
            select c.relname, a.attname, format_type(a.atttypid, a.atttypmod)
            from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = to_regnamespace(?) and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
              and c.relname not in ('progress', 'token_entry')
            order by c.relname, a.attnum""";

    static ViewCatalogue read(Connection connection, String schema) throws SQLException {
        Map<String, List<Column>> tables = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS)) {
            statement.setString(1, schema);
            ResultSet rs = statement.executeQuery();
            while (rs.next()) {
                tables.computeIfAbsent(rs.getString(1), name -> new ArrayList<>())
                        .add(new Column(rs.getString(2), rs.getString(3)));
            }
        }
        return new ViewCatalogue(tables);
    }

    List<Column> columns(ViewTable table) {
        List<Column> columns = tables.get(table.name());
        if (columns == null) {
            throw new IllegalStateException("there is no view " + table.name() + " in the script of the views");
        }
        return columns;
    }

    Column column(ViewTable table, String name) {
        return columns(table).stream()
                .filter(column -> column.name().equals(name))
                .findAny()
                .orElseThrow(() -> new IllegalStateException("view " + table.name() + " has no column " + name));
    }

    /** A misspelt column must not be lost in silence. */
    void check(ViewRow row) {
        List<Column> columns = columns(row.table());
        for (String name : row.values().names()) {
            if (columns.stream().noneMatch(column -> column.name().equals(name))) {
                throw new IllegalStateException(row + " sets " + name + ", a column that its table lacks");
            }
        }
    }

    String names(ViewTable table) {
        return columns(table).stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
