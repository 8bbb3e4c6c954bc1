package org.cartagena40.query.views;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Puts rebuilt tables in the place of the live ones. The lock on the progress makes readers and the live writer wait for
 * the moment it takes; both sides stand at the same position, so the position and the processor's token stay.
 */
record Exchange(Connection connection, ViewCatalogue catalogue) {

    private static final String OLD = "views_old";

    void of(RebuildOrder order) throws SQLException {
        ViewSchema.execute(connection, "lock table " + ViewSchema.LIVE + ".progress in access exclusive mode");
        dropped(OLD);
        ViewSchema.execute(connection, "create schema " + OLD);
        for (String view : catalogue.tables().keySet()) {
            if (order.concerns(view)) {
                move(view, ViewSchema.LIVE, OLD);
                move(view, Shadow.NAME, ViewSchema.LIVE);
            }
        }
    }

    /** After a rebuild, in a transaction of its own: nobody waits for files to be deleted. */
    void cleanUp() throws SQLException {
        dropped(OLD);
        dropped(Shadow.NAME);
    }

    private void move(String view, String from, String to) throws SQLException {
        ViewSchema.execute(connection, "alter table " + from + "." + view + " set schema " + to);
    }

    private void dropped(String schema) throws SQLException {
        ViewSchema.execute(connection, "drop schema if exists " + schema + " cascade");
    }
}
