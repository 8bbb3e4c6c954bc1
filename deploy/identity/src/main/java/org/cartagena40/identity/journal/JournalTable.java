package org.cartagena40.identity.journal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cartagena40.identity.IdentityDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the journal: added in batches, read in pages, deleted when their time is over. */
public final class JournalTable {

    private static final int DELETED_AT_ONCE = 5_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    public JournalTable(IdentityDatabase database) {
        this.jdbc = database.jdbc();
        this.batches = new JdbcTemplate(database.pool());
    }

    /** A line with its number. */
    public record Numbered(long number, JournalEntry entry) {}

    void add(List<JournalEntry> entries) {
        batches.batchUpdate("""
                insert into journal.entry (at, kind, person, institution, capacity, what, rule, status, lost)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", entries, entries.size(), (row, entry) -> {
            row.setTimestamp(1, Timestamp.from(entry.at()));
            row.setString(2, entry.kind().name());
            row.setString(3, entry.person());
            row.setString(4, entry.institution());
            row.setString(5, entry.capacity());
            row.setString(6, entry.what());
            row.setString(7, entry.rule());
            row.setInt(8, entry.status());
            row.setLong(9, entry.lost());
        });
    }

    /** Lines after a number, oldest first; of one person only if one is named. */
    List<Numbered> after(long number, @Nullable String person, int most) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("after", number);
        asked.put("person", person);
        asked.put("most", most);
        return jdbc.sql("""
                select * from journal.entry
                where id > :after and (cast(:person as text) is null or person = :person) order by id limit :most""")
                .params(asked)
                .query((rs, n) -> new Numbered(
                        rs.getLong("id"),
                        new JournalEntry(
                                rs.getTimestamp("at").toInstant(),
                                JournalEntry.Kind.valueOf(rs.getString("kind")),
                                rs.getString("person"),
                                rs.getString("institution"),
                                rs.getString("capacity"),
                                rs.getString("what"),
                                rs.getString("rule"),
                                rs.getInt("status"),
                                rs.getLong("lost"))))
                .list();
    }

    /** Deletes what is older, a part at a time, so that no writer waits long. */
    public int deleteBefore(Instant oldest) {
        int all = 0;
        int deleted;
        do {
            deleted = jdbc.sql("""
                    delete from journal.entry where id in (select id from journal.entry where at < ? order by at limit ?)""")
                    .params(Timestamp.from(oldest), DELETED_AT_ONCE)
                    .update();
            all += deleted;
        } while (deleted == DELETED_AT_ONCE);
        return all;
    }
}
