package org.cartagena40.query.views;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cartagena40.query.views.RebuildReport.OfView;
import org.cartagena40.query.views.ViewCatalogue.Column;
import org.jspecify.annotations.Nullable;

/**
 * Compares two schemas row for row as both stood at one position: what became known later is left out, and a version
 * that ended later counts as still open.
 */
record ViewComparison(Connection connection, ViewCatalogue catalogue) {

    /** How many rows one side has alone, and the first of them. */
    private record Alone(long count, @Nullable String first) {}

    RebuildReport at(long position, String live, String rebuilt) throws SQLException {
        List<OfView> views = new ArrayList<>();
        for (String view : catalogue.tables().keySet()) {
            String ofLive = rowsAt(position, live, view);
            String ofRebuilt = rowsAt(position, rebuilt, view);
            Alone onlyLive = alone(ofLive, ofRebuilt);
            Alone onlyRebuilt = alone(ofRebuilt, ofLive);
            views.add(new OfView(
                    view, count(ofLive), onlyLive.count(), onlyRebuilt.count(), onlyLive.first(), onlyRebuilt.first()));
        }
        boolean equal = views.stream().allMatch(view -> view.onlyLive() == 0 && view.onlyRebuilt() == 0);
        return new RebuildReport(position, equal, views);
    }

    private String rowsAt(long position, String schema, String view) {
        String stillOpen = "case when known_to <= " + position + " then known_to end known_to";
        String columns = catalogue.tables().getOrDefault(view, List.of()).stream()
                .map(Column::name)
                .map(name -> name.equals("known_to") ? stillOpen : name)
                .collect(Collectors.joining(", "));
        return "select " + columns + " from " + schema + "." + view + " where known_from <= " + position;
    }

    private long count(String rows) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rs = statement.executeQuery("select count(*) from (" + rows + ") r")) {
            rs.next();
            return rs.getLong(1);
        }
    }

    private Alone alone(String rows, String others) throws SQLException {
        String sql = "select count(*) over (), to_jsonb(d)::text from ((" + rows + ") except all (" + others
                + ")) d order by known_from, 2 limit 1";
        try (Statement statement = connection.createStatement();
                ResultSet rs = statement.executeQuery(sql)) {
            return rs.next() ? new Alone(rs.getLong(1), rs.getString(2)) : new Alone(0, null);
        }
    }
}
