package org.cartagena40.eventstore.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cartagena40.eventstore.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks of a run find what they are there to find. */
class ChecksTest {

    @TempDir
    private Path folder;

    private TestDatabase database;
    private final List<Note> notes = new ArrayList<>();

    @BeforeEach
    void ten_commands_of_two_events_that_were_read() throws IOException {
        database = TestDatabase.createWithLog();
        ReaderProgram.tables().forEach(database::execute);
        try (WritingNode node = new WritingNode(database.url())) {
            for (int i = 0; i < 10; i++) {
                Note.Sent sent = new Note.Sent(0, UUID.randomUUID(), "own", 2L * i, 2);
                notes.add(sent);
                notes.add(new Note.Recorded(0, sent.command(), node.record(sent).position(), false));
            }
        }
        database.execute("insert into views.seen (position) select generate_series(0, 19)");
        Files.writeString(deliveries(), new Delivery(0, 0, 19).line());
        database.execute("alter table events.event disable trigger the_record_never_changes");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void nothing_is_found_where_nothing_is_wrong() {
        assertThat(violations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "delete from events.event where global_index >= 18 | ACKNOWLEDGED AND LOST",
                "delete from events.event where global_index = 19 | on record is",
                "delete from events.event where global_index = 7 | positions are dense",
                "update events.event set recorded_at = recorded_at - interval '1 day' where global_index = 7 | never falls",
                "update events.event set sequence_number = 100 where global_index = 7 | each aggregate is dense",
                "update events.event set command_ordinal = 5 where global_index = 7 | a command stands once",
                "update events.event set payload = 'x' where global_index = 7 | the leaf of a row",
                "update events.event set command_id = event_id where global_index = 19 | nobody knows of it",
                "delete from views.seen where position = 7 | kept every position",
                "update views.seen set n = 0 where position = 7 | in their order"
            })
    void what_is_wrong_is_found(String tampering, String violation) {
        database.execute(tampering);

        assertThat(violations()).anyMatch(found -> found.contains(violation));
    }

    @Test
    void a_position_that_the_reader_was_never_handed_is_found() throws IOException {
        Files.writeString(deliveries(), new Delivery(0, 0, 7).line() + new Delivery(0, 9, 19).line());

        assertThat(violations()).containsExactly("not true 1 times: the reader was handed every position");
    }

    @Test
    void a_row_that_was_committed_out_of_turn_is_found() {
        database.execute("update events.event set metadata = metadata where global_index = 7");

        assertThat(violations()).containsExactly("not true 1 times: positions are in the order of the commits");
    }

    @Test
    void a_command_of_which_the_writer_never_learned_is_found() {
        notes.remove(notes.size() - 1);

        assertThat(violations()).anyMatch(found -> found.contains("never settled"));
    }

    private List<String> violations() {
        List<String> violations = new ArrayList<>(new LogCheck(database.dataSource()).violations(deliveries()));
        violations.addAll(JournalCheck.violations(database.dataSource(), notes));
        return violations;
    }

    private Path deliveries() {
        return folder.resolve("deliveries");
    }
}
