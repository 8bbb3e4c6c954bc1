package org.cartagena40.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.cartagena40.events.EventCatalogue;
import org.cartagena40.events.EventSamples;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.events.silence.Round;
import org.junit.jupiter.api.Test;

/** What was stored in an earlier revision is read as the same fact today, and its bytes stay as they were. */
class EventRevisionsTest {

    @Test
    void an_opening_of_before_rounds_is_a_first_round_in_the_language_of_its_first_text() throws Exception {
        ProcedureOpened today = sample(ProcedureOpened.class);

        try (TestDatabase database = TestDatabase.createWithLog()) {
            byte[] stored = golden("silence.procedure-opened.v1.json");
            store(database, "silence.procedure-opened", "1", stored);

            var log = new PostgresEventLog(database.dataSource(), EventRevisions.toToday());

            var read = (ProcedureOpened) log.readAfter(-1, 10).get(0).event();
            assertThat(read.round()).isEqualTo(Round.FIRST);
            assertThat(read.authoritativeLanguage()).isEqualTo("es");
            assertThat(read).usingRecursiveComparison().ignoringFields("round").isEqualTo(today);
            assertThat(storedBytes(database)).isEqualTo(stored);
        }
    }

    @Test
    void every_earlier_revision_of_the_catalogue_keeps_its_golden_file() throws IOException {
        for (EventCatalogue.Entry entry : EventCatalogue.entries()) {
            for (int revision = 1; revision < entry.revision(); revision++) {
                assertThat(golden(entry.name() + ".v" + revision + ".json")).isNotEmpty();
            }
        }
    }

    private static void store(TestDatabase database, String type, String revision, byte[] payload) {
        database.execute("alter table events.event disable trigger the_record_never_changes");
        try (TestNode node = new TestNode(database)) {
            node.record(TestNode.newId(), "a", 0, 1);
        }
        database.execute("update events.event set type = '%s', revision = '%s', payload = '\\x%s'"
                .formatted(type, revision, HexFormat.of().formatHex(payload)));
    }

    private static byte[] storedBytes(TestDatabase database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                ResultSet row = connection.createStatement().executeQuery("select payload from events.event")) {
            row.next();
            return row.getBytes(1);
        }
    }

    private static <E> E sample(Class<E> type) {
        List<?> all = EventSamples.all();
        return all.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    private static byte[] golden(String file) throws IOException {
        try (InputStream stream = EventSamples.class.getResourceAsStream("/golden/" + file)) {
            assertThat(stream).as(file).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .getBytes(StandardCharsets.UTF_8);
        }
    }
}
