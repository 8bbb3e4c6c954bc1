package org.cartagena40.ledger.audit;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.LogEntry;
import org.cartagena40.ledger.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * The table of events, row by row beside the published log. Every leaf is derived anew from the stored bytes: a column of
 * leaves that agrees with the log says nothing about the columns beside it.
 */
final class RecordRows implements AutoCloseable {

    private static final int FETCH = 2_000;
    private static final String ALL = "select " + StoredEvent.COLUMNS + " from events.event order by global_index";
    private static final String TWICE = "select event_id, max(global_index) from events.event group by event_id"
            + " having count(*) > 1 order by 2 limit 10";
    private static final String OUT_OF_ORDER = """
            select aggregate_id, global_index from (
                select aggregate_id, global_index, sequence_number,
                       row_number() over (partition by aggregate_id order by global_index) - 1 as place
                from events.event) e
            where sequence_number <> place order by global_index limit 1""";

    private final Connection connection;
    private final Statement statement;
    private final ResultSet cursor;
    private final Report report;
    private @Nullable StoredEvent ahead;
    private long rows;

    RecordRows(Connection connection, Report report) throws SQLException {
        this.connection = connection;
        this.report = report;
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        statement = connection.createStatement();
        statement.setFetchSize(FETCH);
        cursor = statement.executeQuery(ALL);
        ahead = read();
    }

    private @Nullable StoredEvent read() throws SQLException {
        return cursor.next() ? StoredEvent.read(cursor) : null;
    }

    void check(long position, Hash leaf, LogEntry entry, String since) throws IOException {
        try {
            while (ahead != null && ahead.position() < position) {
                stray(ahead, since);
                ahead = read();
            }
            if (ahead == null || ahead.position() > position) {
                found(
                        position,
                        Finding.Kind.EVENT_MISSING,
                        "the log holds event " + entry.eventId() + " recorded " + entry.recordedAt()
                                + "; the table of events has no such row",
                        since);
                return;
            }
            compare(ahead, leaf, entry, since);
            ahead = read();
            rows++;
        } catch (SQLException e) {
            throw new IOException("the record cannot be read: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            found(position, Finding.Kind.EVENT_CHANGED, String.valueOf(e.getMessage()), since);
        }
    }

    private void compare(StoredEvent row, Hash leaf, LogEntry entry, String since) {
        String differs = Differences.between(row, entry);
        if (!differs.isEmpty()) {
            found(row.position(), Finding.Kind.EVENT_CHANGED, differs, sinceRecorded(entry, since));
        } else if (!row.storedLeaf().equals(leaf)) {
            found(
                    row.position(),
                    Finding.Kind.STORED_LEAF_CHANGED,
                    "leaf_hash is not the published leaf, though the event is as recorded",
                    sinceRecorded(entry, since));
        }
    }

    private static String sinceRecorded(LogEntry entry, String since) {
        String recorded = "changed after it was recorded, at " + entry.recordedAt();
        return since.isEmpty() ? recorded : recorded + "; " + since;
    }

    private void stray(StoredEvent row, String since) {
        found(
                row.position(),
                Finding.Kind.EVENT_WITHOUT_LEAF,
                "the table of events holds " + row.event().eventId() + ", the log has no leaf for it there",
                since);
    }

    /** Rows behind the checkpoint wait for the next one; what they are is checked all the same. */
    void finish(long size, String since) throws IOException {
        try {
            long waiting = 0;
            for (; ahead != null; ahead = read()) {
                waiting++;
                checkWaiting(ahead, size + waiting - 1, since);
            }
            finishTable(since);
            if (report.findings().isEmpty()) {
                report.checked(rows + " rows of the record, each derived anew, and " + waiting
                        + " that wait for the next checkpoint");
            }
        } catch (SQLException e) {
            throw new IOException("the record cannot be read: " + e.getMessage(), e);
        }
    }

    private void checkWaiting(StoredEvent row, long expected, String since) {
        if (row.position() != expected) {
            found(expected, Finding.Kind.EVENT_MISSING, "the next row of the table is " + row.position(), since);
        }
        if (!row.entry().leafHash().equals(row.storedLeaf())) {
            found(
                    row.position(),
                    Finding.Kind.EVENT_CHANGED,
                    "the leaf stored with it does not follow from the row, which no checkpoint covers yet",
                    since);
        }
    }

    private void finishTable(String since) throws SQLException {
        cursor.close();
        try (ResultSet twice = statement.executeQuery(TWICE)) {
            while (twice.next()) {
                found(
                        twice.getLong(2),
                        Finding.Kind.EVENT_TWICE,
                        "event " + twice.getString(1) + " stands twice",
                        since);
            }
        }
        try (ResultSet order = statement.executeQuery(OUT_OF_ORDER)) {
            if (order.next()) {
                found(
                        order.getLong(2),
                        Finding.Kind.ORDER_BROKEN,
                        "the sequence numbers of " + order.getString(1) + " do not follow each other",
                        since);
            }
        }
    }

    private void found(long position, Finding.Kind kind, String what, String since) {
        report.found(new Finding(position, kind, what, since));
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
