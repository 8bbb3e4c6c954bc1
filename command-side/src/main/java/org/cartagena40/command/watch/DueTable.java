package org.cartagena40.command.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cartagena40.eventstore.EventLog;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The list of what falls due, in the database, so that any node can watch it. */
final class DueTable {

    private static final String PUT = """
            insert into command.due (key, task, subject, due_at, opened_at, deadline, renewal)
            values (:key, :task, :subject, :dueAt, :openedAt, :deadline, :renewal)
            on conflict (key) do update
            set due_at = excluded.due_at, deadline = excluded.deadline, asked_at = null""";

    private static final String READY = """
            update command.due set asked_at = :now
            where key in (
                select key from command.due
                where due_at <= :now and (asked_at is null or asked_at < :askedBefore)
                and not (task = 'EXPIRE_TERM' and exists (
                    select 1 from command.due pending where pending.renewal and pending.deadline <= due.due_at))
                order by due_at, key
                limit :limit)
            returning task, subject, due_at, opened_at, deadline, renewal""";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    DueTable(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * Makes the list anew from the whole log. Most of it is read beforehand; the end is read once nobody else can change
     * the list, because a row that another node puts between the reading and the replacing would be lost, and its
     * procedure never concluded. The policies may still have to read that end and then put a row that is done already;
     * its decider finds nothing to do, and it goes again.
     */
    void reconcile(EventLog log) {
        DueActs acts = new DueActs();
        long head = log.head();
        log.readAll(EventLog.BEFORE_FIRST, head, recorded -> acts.on(recorded.event()));
        transactions.executeWithoutResult(status -> {
            jdbc.sql("lock table command.due in exclusive mode").update();
            log.readAll(head, log.head(), recorded -> acts.on(recorded.event()));
            jdbc.sql("delete from command.due").update();
            acts.all().forEach(this::put);
        });
    }

    /** These of the list as it stands, to go on from. */
    DueActs read(List<String> keys) {
        DueActs acts = new DueActs();
        if (!keys.isEmpty()) {
            jdbc.sql("select task, subject, due_at, opened_at, deadline, renewal from command.due where key in (:keys)")
                    .param("keys", keys)
                    .query(DueTable::due)
                    .list()
                    .forEach(acts::put);
        }
        return acts;
    }

    /** Of several changes of one act the last counts. All that goes, goes at once: silences lapse by the thousand. */
    void apply(List<DueChange> changes) {
        Map<String, DueChange> last = new LinkedHashMap<>();
        changes.forEach(change -> last.put(change.key(), change));
        List<String> gone = new ArrayList<>();
        for (DueChange change : last.values()) {
            if (change instanceof DueChange.Put put) {
                put(put.due());
            } else {
                gone.add(change.key());
            }
        }
        if (!gone.isEmpty()) {
            jdbc.sql("delete from command.due where key in (:keys)")
                    .param("keys", gone)
                    .update();
        }
    }

    void remove(String key) {
        jdbc.sql("delete from command.due where key = :key").param("key", key).update();
    }

    /**
     * What is due at that moment and has not been asked for lately, oldest first. A term does not expire while a
     * procedure on renewing it awaits its conclusion.
     */
    List<Due> ready(Instant now, Instant askedBefore, int limit) {
        return jdbc
                .sql(READY)
                .param("now", Timestamp.from(now))
                .param("askedBefore", Timestamp.from(askedBefore))
                .param("limit", limit)
                .query(DueTable::due)
                .list()
                .stream()
                .sorted((a, b) -> a.dueAt().compareTo(b.dueAt()))
                .toList();
    }

    private void put(Due due) {
        jdbc.sql(PUT)
                .param("key", due.key())
                .param("task", due.task().name())
                .param("subject", due.subject())
                .param("dueAt", Timestamp.from(due.dueAt()))
                .param("openedAt", timestamp(due.openedAt()))
                .param("deadline", timestamp(due.deadline()))
                .param("renewal", due.renewal())
                .update();
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(
                Due.Task.valueOf(row.getString("task")),
                row.getString("subject"),
                row.getTimestamp("due_at").toInstant(),
                instant(row.getTimestamp("opened_at")),
                instant(row.getTimestamp("deadline")),
                row.getBoolean("renewal"));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
