package org.cartagena40.query.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.cartagena40.ledger.audit.Verdict;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {

    @TempDir
    private Path folder;

    private AttackedRecord record;

    @BeforeEach
    void a_published_record() {
        record = new AttackedRecord(folder, 250);
    }

    @AfterEach
    void stop() {
        record.close();
    }

    @Test
    void the_log_grows_over_the_edge_of_a_tile_and_proves_at_every_step() {
        for (int more : List.of(5, 1, 1, 249, 7)) {
            record.record(more);
            record.publish(record.publication());
            assertThat(record.verifyKeeping()).as(record.said).isEqualTo(Verdict.PROVEN);
        }
        assertThat(record.published.newest().orElseThrow().size()).isEqualTo(513);
    }

    @Test
    void a_node_killed_at_any_step_leaves_nothing_that_another_cannot_go_on_with() throws SQLException {
        int steps = 0;
        for (boolean killed = true; killed; steps++) {
            record.record(10);
            killed = publishAndDieAt(steps);
            record.publish(record.publication());
            assertThat(record.verifyKeeping()).as(record.said).isEqualTo(Verdict.PROVEN);
        }
        assertThat(steps).as("statements of one publication").isGreaterThan(8);
    }

    /** A publication whose session ends before a statement, or else before its commit; like the death of its program. */
    private boolean publishAndDieAt(int step) throws SQLException {
        try (MortalConnection mortal = new MortalConnection(record.database.dataSource(), step)) {
            assertThat(record.publication().next(mortal.connection())).isPresent();
            return false;
        } catch (SQLException | LogUnreadable died) {
            return true;
        }
    }

    @Test
    void two_who_both_believe_to_lead_publish_the_same() throws SQLException {
        record.record(10);
        record.publish();
        SignedCheckpoint first = record.published.newest().orElseThrow();
        record.database.execute("delete from log.checkpoint where size = 260");
        record.publish(record.publication());

        assertThat(record.published.newest()).contains(first);
    }

    @Test
    void what_was_signed_and_then_lost_from_the_database_is_not_signed_again_in_another_form() {
        record.record(10);
        record.publish();
        record.attack("delete from events.event where global_index >= 255");
        record.database.execute("truncate log.tile, log.checkpoint, log.cosignature");
        record.record(20);

        assertThatThrownBy(() -> record.publish(record.publication()))
                .isInstanceOf(LogStopped.class)
                .hasMessageContaining("the first 260 events are not those that were signed");
    }

    @Test
    void the_keys_are_their_owners_alone_and_stay_the_same() throws Exception {
        Path file = folder.resolve("keys/log-1.pem");

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(LogKeys.in(folder.resolve("keys"), AttackedRecord.ORIGIN)
                        .first()
                        .verifier())
                .isEqualTo(record.keys.first().verifier());
        assertThatThrownBy(() -> LogKeys.in(folder.resolve("keys"), "acta.example/official"))
                .isInstanceOf(LogStopped.class);
    }
}
