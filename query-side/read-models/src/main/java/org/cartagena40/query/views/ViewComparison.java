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
 * that ended later counts as still open. First by number and checksum, which each side gives in one pass; only where
 * those differ are the rows set against each other.
 */
record ViewComparison(Connection connection, ViewCatalogue catalogue) {

    /** How many rows there are and the sum of their hashes. */
    private record Whole(long rows, String checksum) {}

    /** How many rows one side has alone, and the first of them. */
    private record Alone(long count, @Nullable String first) {}

    RebuildReport at(long position, String live, String rebuilt, RebuildOrder order) throws SQLException {
        List<OfView> views = new ArrayList<>();
        for (String view : catalogue.tables().keySet()) {
            if (order.concerns(view)) {
                views.add(compared(view, rowsAt(position, live, view), rowsAt(position, rebuilt, view)));
            }
        }
        boolean equal = views.stream().allMatch(view -> view.onlyLive() == 0 && view.onlyRebuilt() == 0);
        return new RebuildReport(position, equal, false, views);
    }

    private OfView compared(String view, String ofLive, String ofRebuilt) throws SQLException {
        Whole live = whole(ofLive);
        Whole rebuilt = whole(ofRebuilt);
        Alone onlyLive = live.equals(rebuilt) ? new Alone(0, null) : alone(ofLive, ofRebuilt);
        Alone onlyRebuilt = live.equals(rebuilt) ? new Alone(0, null) : alone(ofRebuilt, ofLive);
        return new OfView(
                view,
                live.rows(),
                rebuilt.rows(),
                live.checksum(),
                rebuilt.checksum(),
                onlyLive.count(),
                onlyRebuilt.count(),
                onlyLive.first(),
                onlyRebuilt.first());
    }

    private String rowsAt(long position, String schema, String view) {
        String stillOpen = "case when known_to <= " + position + " then known_to end known_to";
        String columns = catalogue.tables().getOrDefault(view, List.of()).stream()
                .map(Column::name)
                .map(name -> name.equals("known_to") ? stillOpen : name)
                .collect(Collectors.joining(", "));
        return "select " + columns + " from " + schema + "." + view + " where known_from <= " + position;
    }

    private Whole whole(String rows) throws SQLException {
        String sql = "select count(*), coalesce(sum(hashtextextended(r::text, 0)), 0)::text from (" + rows + ") r";
        try (Statement statement = connection.createStatement();
                ResultSet rs = statement.executeQuery(sql)) {
            rs.next();
            return new Whole(rs.getLong(1), rs.getString(2));
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
