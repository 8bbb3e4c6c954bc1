package org.cartagena40.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.LogEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PostgreSQL writes the entry under the lock, everybody else derives it from the row: both must be the same bytes. */
class LeafTest {

    private TestDatabase database;

    @BeforeEach
    void a_log_with_every_event_at_awkward_moments() {
        database = TestDatabase.createWithLog();
        List<String> moments = List.of(
                "2026-01-01T00:00:00Z",
                "2026-11-22T15:00:00.000001Z",
                "2026-11-22T15:00:00.1Z",
                "2028-02-29T23:59:59.999999Z",
                "2034-12-31T23:59:59.999999999Z");
        for (String moment : moments) {
            Clock clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
            try (TestNode node = new TestNode(database, clock)) {
                node.record(TestNode.newId(), "Cañada \"" + moment + "\"", 0, 40);
            }
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_leaf_of_every_row_is_what_java_derives_from_the_row() {
        List<Hash[]> leaves =
                Rows.of(database.dataSource(), "select * from events.event order by global_index", row -> new Hash[] {
                    Hash.of(row.getBytes("leaf_hash")), StoredLeaf.entry(row).leafHash()
                });
        assertThat(leaves).hasSize(200).allSatisfy(leaf -> assertThat(leaf[0]).isEqualTo(leaf[1]));
    }

    @Test
    void the_entry_of_every_row_is_the_same_text_in_sql_and_in_java() {
        List<LogEntry> entries = Rows.of(database.dataSource(), "select * from events.event", StoredLeaf::entry);
        assertThat(entries).hasSize(200).allSatisfy(entry -> {
            String sql = "select events.entry('%s', '%s', '\\x%s')"
                    .formatted(
                            entry.eventId(),
                            entry.recordedAt(),
                            entry.commitment().toHex());
            assertThat(Rows.of(database.dataSource(), sql, row -> row.getBytes(1)))
                    .containsExactly(entry.toBytes());
        });
    }
}
