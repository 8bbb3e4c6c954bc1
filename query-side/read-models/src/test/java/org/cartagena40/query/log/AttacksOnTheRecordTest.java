package org.cartagena40.query.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.cartagena40.ledger.audit.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What an administrator of the database may try, with triggers off and the log's key in hand: who finds it, at which
 * position, and in which words. The auditor found the record right once before.
 */
class AttacksOnTheRecordTest {

    private static final int SIZE = 300;

    @TempDir
    private static Path folder;

    private static AttackedRecord record;

    @BeforeAll
    static void a_record_that_was_found_right() {
        record = new AttackedRecord(folder, SIZE);
        record.remember();
        assertThat(record.verifyKeeping()).as(record.said).isEqualTo(Verdict.PROVEN);
        assertThat(record.said).contains("300 rows of the record, each derived anew, and 0 that wait");
    }

    @AfterAll
    static void stop() {
        record.close();
    }

    @AfterEach
    void all_as_it_was() {
        record.restore();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "payload = set_byte(payload, 10, get_byte(payload, 10) # 1) | payload differs from the recorded one in one byte, the 11. of",
                "metadata = set_byte(metadata, 0, 65) | metadata differs from the recorded one in one byte, the 1. of",
                "sequence_number = 999 | more than one byte differs",
                "sequence_number = 101 | sequence_number differs from the recorded one in one byte, the 3. of 3",
                "aggregate_id = 'MSD' | aggregate_id differs from the recorded one in one byte, the 3. of 3",
                "revision = '2' | revision differs from the recorded one in one byte, the 1. of 1",
                "command_ordinal = command_ordinal # 1 | command_ordinal differs from the recorded one in one byte",
                "type = 'silence.silence-lapsed' | more than one byte differs",
                "salt = set_byte(salt, 31, get_byte(salt, 31) # 128) | salt differs from the recorded one in one byte",
                "request_hash = set_byte(request_hash, 0, get_byte(request_hash, 0) # 1) | request_hash differs from the recorded one in one byte, the 1. of 32",
                "recorded_at = recorded_at - interval '1 day' | recorded_at is ",
                "event_id = '0193a1b2-0000-7000-8000-000000000001' | event_id is 0193a1b2-0000-7000-8000-000000000001, recorded was ",
                "payload = convert_to(replace(convert_from(payload, 'UTF8'), '{', '{ '), 'UTF8') | more than one byte differs"
            })
    void one_edited_column_is_found_at_its_position(String edit, String words) {
        record.attack("alter table events.event drop constraint if exists event_aggregate_id_sequence_number_key;"
                + " alter table events.event drop constraint if exists event_command_id_command_ordinal_key;"
                + "update events.event set " + edit + " where global_index = 100");

        assertThat(record.verifyKeeping()).isEqualTo(Verdict.WRONG);
        assertThat(record.said)
                .startsWith("FOUND event-changed: position 100: ")
                .contains(words)
                .contains("changed after it was recorded, at ")
                .contains("it was right when last checked, at ");
    }

    @Test
    void an_edited_event_whose_leaf_was_made_right_again_is_found_all_the_same() {
        record.attack("update events.event set payload = set_byte(payload, 10, get_byte(payload, 10) # 1)"
                + " where global_index = 100");
        record.makeLeafRight(100);

        assertThat(record.verify()).isEqualTo(Verdict.WRONG);
        assertThat(record.said).contains("FOUND event-changed: position 100: payload differs");
    }

    @Test
    void an_edited_leaf_is_found_though_the_event_is_as_recorded() {
        record.attack("update events.event set leaf_hash = set_byte(leaf_hash, 0, get_byte(leaf_hash, 0) # 1)"
                + " where global_index = 100");

        assertThat(record.verify()).isEqualTo(Verdict.WRONG);
        assertThat(record.said)
                .contains("FOUND stored-leaf-changed: position 100: leaf_hash is not the published leaf");
    }

    @Test
    void an_edited_event_with_edited_tiles_is_found_by_the_signed_root() {
        record.attack("update log.tile set bytes = set_byte(bytes, 3200, get_byte(bytes, 3200) # 1)"
                + " where level = 0 and index = 0");

        assertThat(record.verify()).isEqualTo(Verdict.WRONG);
        assertThat(record.said).contains("FOUND entry-changed: position 100").contains("FOUND root-wrong");
    }

    @Test
    void everything_rewritten_with_the_real_key_is_found_by_what_an_auditor_kept() {
        record.attack("update events.event set payload = set_byte(payload, 10, get_byte(payload, 10) # 1)"
                + " where global_index = 100; truncate log.tile, log.checkpoint, log.cosignature");
        record.makeLeafRight(100);
        record.publish(forgetful());

        assertThat(record.verify()).as("by one who kept nothing").isEqualTo(Verdict.PROVEN);
        assertThat(record.verifyKeeping()).isEqualTo(Verdict.WRONG);
        assertThat(record.said).startsWith("FOUND log-rewritten: position 100: the published leaf was ");
    }

    @Test
    void everything_rewritten_is_not_signed_by_the_signer_itself() {
        record.attack("update events.event set payload = set_byte(payload, 10, get_byte(payload, 10) # 1)"
                + " where global_index = 100; truncate log.tile, log.checkpoint, log.cosignature");
        record.makeLeafRight(100);

        assertThatThrownBy(() -> record.publish(record.publication()))
                .isInstanceOf(LogStopped.class)
                .hasMessageContaining("the first 300 events are not those that were signed");
    }

    @Test
    void a_deleted_row_in_the_middle_is_found() {
        record.attack("delete from events.event where global_index = 100");

        assertThat(record.verify()).isEqualTo(Verdict.WRONG);
        assertThat(record.said)
                .startsWith("FOUND event-missing: position 100: the log holds event ")
                .contains("the table of events has no such row")
                .contains("FOUND order-broken: position 101");
    }

    @Test
    void a_last_row_deleted_after_it_was_published_is_found_and_nothing_more_is_signed() {
        record.attack("delete from events.event where global_index = 299");

        assertThat(record.verify()).isEqualTo(Verdict.WRONG);
        assertThat(record.said).startsWith("FOUND event-missing: position 299");
        assertThatThrownBy(record::publish)
                .isInstanceOf(LogStopped.class)
                .hasMessageContaining("published up to position 299");
    }

    /** The one second in which the host can still take back: only who holds the acknowledgement knows. */
    @Test
    void a_last_row_deleted_before_it_was_published_leaves_no_trace() {
        record.record(1);
        record.attack("delete from events.event where global_index = 300");

        assertThat(record.verify()).isEqualTo(Verdict.PROVEN);
    }

    @Test
    void a_tail_cut_off_and_recorded_anew_is_found_at_its_first_event() {
        record.attack("delete from events.event where global_index >= 290");
        record.record(30);
        record.publish();

        assertThat(record.verify()).isEqualTo(Verdict.WRONG);
        assertThat(record.said).startsWith("FOUND event-changed: position 290: event_id is ");
    }

    @Test
    void two_exchanged_rows_are_found() {
        record.attack("update events.event set global_index = 1000 where global_index = 100;"
                + " update events.event set global_index = 100 where global_index = 101;"
                + " update events.event set global_index = 101 where global_index = 1000");

        assertThat(record.verify()).isEqualTo(Verdict.WRONG);
        assertThat(record.said)
                .startsWith("FOUND event-changed: position 100: event_id is ")
                .contains("position 101");
    }

    @Test
    void a_row_put_behind_all_others_with_a_past_time_is_found() {
        record.record(1);
        record.attack("update events.event set recorded_at = '2020-01-01' where global_index = 300");
        record.makeLeafRight(300);
        record.publish(forgetful());

        assertThat(record.verify()).isEqualTo(Verdict.WRONG);
        assertThat(record.said)
                .startsWith(
                        "FOUND time-runs-back: position 300: recorded at 2020-01-01T00:00:00Z, before the event ahead");
    }

    @Test
    void an_event_that_its_leaf_does_not_confirm_is_neither_published_nor_unseen() {
        record.record(2);
        record.attack("update events.event set payload = set_byte(payload, 10, get_byte(payload, 10) # 1)"
                + " where global_index = 300");

        assertThatThrownBy(record::publish)
                .isInstanceOf(LogStopped.class)
                .hasMessageContaining("position 300 of the record is not what its leaf says");
        assertThat(record.verify()).isEqualTo(Verdict.WRONG);
        assertThat(record.said).contains("FOUND event-changed: position 300: the leaf stored with it does not follow");
    }

    @Test
    void one_event_id_twice_is_found() {
        record.attack("alter table events.event drop constraint event_event_id_key");
        record.record(1);
        record.attack("update events.event set event_id = (select event_id from events.event where global_index = 7)"
                + " where global_index = 300");
        record.makeLeafRight(300);
        record.publish(forgetful());

        assertThat(record.verify()).isEqualTo(Verdict.WRONG);
        assertThat(record.said).contains("FOUND event-twice: position 300");
        record.restore();
        record.attack("alter table events.event add unique (event_id)");
    }

    @Test
    void a_lowered_head_stops_the_signer() {
        record.attack("delete from events.event where global_index >= 290; delete from log.checkpoint;"
                + " truncate log.tile");

        assertThatThrownBy(() -> record.publish(record.publication()))
                .isInstanceOf(LogStopped.class)
                .hasMessageContaining("the record has 290 events, but 300 were signed")
                .hasMessageContaining("Was an older backup restored?");
    }

    @Test
    void a_published_tile_that_would_change_stops_the_signer() {
        record.attack("update log.tile set bytes = set_byte(bytes, 0, get_byte(bytes, 0) # 1)"
                + " where level = 0 and index = 1");
        record.record(1);

        assertThatThrownBy(record::publish).isInstanceOf(LogStopped.class);
    }

    /** A signer whose memory the attacker threw away with the rest. */
    private static Publication forgetful() {
        return new Publication(
                AttackedRecord.ORIGIN,
                new SignerGuard(folder.resolve("forgotten" + record.published.size() + System.nanoTime())),
                (connection, size) -> List.of(record.keys.first()));
    }
}
