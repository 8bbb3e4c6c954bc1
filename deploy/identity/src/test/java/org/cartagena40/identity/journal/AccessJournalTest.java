package org.cartagena40.identity.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.cartagena40.events.Actor;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.Institution;
import org.cartagena40.events.PersonId;
import org.cartagena40.identity.IdentityDatabase;
import org.cartagena40.identity.journal.JournalEntry.Kind;
import org.cartagena40.identity.journal.JournalTable.Numbered;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The journal never makes anybody wait; what did not fit is written down as lost. */
class AccessJournalTest {

    private static final Actor AUDITOR =
            new Actor(new Institution("AUDIT"), Capacity.AUDITOR, new PersonId("p-1"), null);

    private static EmbeddedPostgres postgres;
    private static IdentityDatabase database;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        database = new IdentityDatabase(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
        postgres.close();
    }

    @Test
    void while_the_table_is_locked_nobody_waits_and_what_does_not_fit_is_counted_and_written_down_as_lost() {
        JournalTable table = new JournalTable(database);
        try (AccessJournal journal = new AccessJournal(table, Clock.systemUTC(), 10)) {
            database.transactions().executeWithoutResult(status -> {
                database.jdbc()
                        .sql("lock table journal.entry in exclusive mode")
                        .update();
                long began = System.nanoTime();
                for (int i = 0; i < 1_000; i++) {
                    journal.read(AUDITOR, "/api/v1/members", 200);
                }
                assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(1));
                assertThat(journal.lost()).isGreaterThan(400);
            });
            await().atMost(Duration.ofSeconds(10)).until(() -> journal.waiting() == 0);
            journal.read(AUDITOR, "the last", 200);
            await().atMost(Duration.ofSeconds(10)).until(() -> written(table) + journal.lost() == 1_001);
            assertThat(table.after(0, null, 2_000).stream()
                            .map(Numbered::entry)
                            .filter(entry -> entry.kind() == Kind.LOST)
                            .mapToLong(JournalEntry::lost)
                            .sum())
                    .isEqualTo(journal.lost());
        }
    }

    @Test
    void what_waits_when_the_program_stops_is_written() {
        JournalTable table = new JournalTable(database);
        try (AccessJournal journal = new AccessJournal(table, Clock.systemUTC(), 1_000)) {
            for (int i = 0; i < 300; i++) {
                journal.refused(AUDITOR, "POST /stop", "A_RULE", 409);
            }
        }
        assertThat(table.after(0, "p-1", 2_000).stream()
                        .filter(line -> line.entry().what().equals("POST /stop")))
                .hasSize(300);
        assertThat(table.after(0, "p-2", 10)).isEmpty();
    }

    private static long written(JournalTable table) {
        List<Numbered> lines = table.after(0, null, 2_000);
        return lines.stream().filter(line -> line.entry().kind() == Kind.READ).count();
    }
}
