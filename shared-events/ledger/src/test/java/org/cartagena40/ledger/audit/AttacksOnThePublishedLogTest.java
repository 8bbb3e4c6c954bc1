package org.cartagena40.ledger.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.cartagena40.ledger.note.Checkpoint;
import org.cartagena40.ledger.note.KeyType;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.ledger.note.SigningKey;
import org.cartagena40.ledger.note.Vectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a host may try with what it publishes; who finds it, where, and in which words. */
class AttacksOnThePublishedLogTest {

    private static final int SIZE = 600;

    @TempDir
    private Path folder;

    private PublishedFolder log;
    private Auditor auditor;

    @BeforeEach
    void an_auditor_who_found_the_log_right_once() throws IOException {
        log = new PublishedFolder(folder.resolve("log"), SIZE).publish();
        auditor = new Auditor(folder.resolve("auditor"));
        assertThat(auditor.follows(log.folder)).as(auditor.said).isEqualTo(Verdict.PROVEN);
    }

    @Test
    void an_honest_log_that_grew_is_proven() throws IOException {
        grow(50).publish();

        assertThat(auditor.follows(log.folder)).as(auditor.said).isEqualTo(Verdict.PROVEN);
        assertThat(auditor.said).contains("650 entries, each with its leaf").contains("600 leaves that were kept");
    }

    @Test
    void a_log_rewritten_whole_with_the_real_key_is_found_at_the_first_changed_leaf() throws IOException {
        log.events.set(217, PublishedFolder.event(217, "another", PublishedFolder.START.plusSeconds(217)));
        log.publish();

        assertThat(auditor.checks(log.folder)).as("by one who kept nothing").isEqualTo(Verdict.PROVEN);
        assertThat(auditor.follows(log.folder)).isEqualTo(Verdict.WRONG);
        assertThat(auditor.said)
                .contains("FOUND log-rewritten: position 217: the published leaf was")
                .contains("it was right when last checked, at 20")
                .contains("the first 600 leaves have another root");
    }

    @Test
    void a_tail_cut_off_is_found() throws IOException {
        log.events.subList(500, SIZE).clear();
        log.publish();

        assertThat(auditor.follows(log.folder)).isEqualTo(Verdict.WRONG);
        assertThat(auditor.said).contains("FOUND log-shrank: position 500: the log had 600 leaves and now shows 500");
    }

    @Test
    void a_tail_cut_off_and_grown_again_is_found() throws IOException {
        log.events.subList(500, SIZE).clear();
        grow(300);
        Collections.swap(log.events, 500, 501);
        log.events.set(500, PublishedFolder.event(500, "instead", PublishedFolder.START.plusSeconds(500)));
        log.publish();

        assertThat(auditor.follows(log.folder)).isEqualTo(Verdict.WRONG);
        assertThat(auditor.said).contains("FOUND log-rewritten: position 500");
    }

    @Test
    void two_leaves_exchanged_are_found() throws IOException {
        Collections.swap(log.events, 10, 11);
        log.publish();

        assertThat(auditor.follows(log.folder)).isEqualTo(Verdict.WRONG);
        assertThat(auditor.said)
                .contains("FOUND log-rewritten: position 10")
                .contains(
                        "FOUND time-runs-back: position 11: recorded at 2026-11-22T15:00:10Z, before the event ahead");
    }

    @Test
    void an_act_entered_with_a_past_time_is_found_also_by_one_who_kept_nothing() throws IOException {
        log.events.add(PublishedFolder.event(SIZE, "late", PublishedFolder.START));
        log.publish();

        assertThat(auditor.checks(log.folder)).isEqualTo(Verdict.WRONG);
        assertThat(auditor.said).contains("FOUND time-runs-back: position 600: recorded at 2026-11-22T15:00:00Z");
    }

    @Test
    void two_checkpoints_of_one_size_with_two_roots_are_found() throws IOException {
        log.events.set(599, PublishedFolder.event(599, "another", PublishedFolder.START.plusSeconds(599)));
        log.publish();

        assertThat(auditor.follows(log.folder)).isEqualTo(Verdict.WRONG);
        assertThat(auditor.said).contains("position 599").contains("the first 600 leaves have another root");
    }

    @Test
    void a_signed_root_that_does_not_follow_from_the_leaves_is_found() throws IOException {
        Checkpoint invented = new Checkpoint(Vectors.ORIGIN, SIZE, log.leaves().get(0));
        log.write("checkpoint", cosigned(invented).toBytes());

        assertThat(auditor.checks(log.folder)).isEqualTo(Verdict.WRONG);
        assertThat(auditor.said).contains("FOUND root-wrong: the published leaves do not make the root");
    }

    @Test
    void one_bit_of_an_entry_is_found() throws IOException {
        log.flipBit("tile/entries/001", 2 + 60);

        assertThat(auditor.checks(log.folder)).isEqualTo(Verdict.WRONG);
        assertThat(auditor.said).contains("FOUND entry-changed: position 256: the published entry is not that");
    }

    @Test
    void one_bit_of_a_leaf_is_found() throws IOException {
        log.flipBit("tile/0/002.p/88", 32 * 3);

        assertThat(auditor.checks(log.folder)).isEqualTo(Verdict.WRONG);
        assertThat(auditor.said).contains("FOUND entry-changed: position 515").contains("FOUND root-wrong");
    }

    @Test
    void one_bit_of_a_tile_above_the_leaves_is_found() throws IOException {
        log.flipBit("tile/1/000.p/2", 40);

        assertThat(auditor.checks(log.folder)).isEqualTo(Verdict.WRONG);
        assertThat(auditor.said).contains("FOUND tile-changed: position 256: the hash over the leaves from 256 to 511");
    }

    @Test
    void a_tile_of_the_wrong_length_is_refused() throws IOException {
        log.write("tile/0/000", new byte[8_191]);

        assertThat(auditor.checks(log.folder)).isEqualTo(Verdict.WRONG);
        assertThat(auditor.said)
                .contains("FOUND malformed: tile/0/000 with 8191 bytes")
                .contains("[TILE_LENGTH]");
    }

    @Test
    void one_bit_of_the_checkpoint_is_refused() throws IOException {
        log.flipBit("checkpoint", Vectors.ORIGIN.length() + 1);

        assertThat(auditor.checks(log.folder)).isEqualTo(Verdict.WRONG);
        assertThat(auditor.said).contains("[BAD_SIGNATURE]");
    }

    @Test
    void a_replaced_key_is_refused() throws IOException {
        SigningKey other = SigningKey.generate(Vectors.ORIGIN, KeyType.LOG);
        log.write(
                "checkpoint",
                SignedCheckpoint.of(log.checkpoint().checkpoint(), List.of(other))
                        .toBytes());

        assertThat(auditor.checks(log.folder)).isEqualTo(Verdict.WRONG);
        assertThat(auditor.said).contains("[NO_KNOWN_SIGNATURE]");
    }

    @Test
    void another_log_in_the_place_of_this_one_is_refused() throws IOException {
        SigningKey other = SigningKey.generate("log.example.org/other", KeyType.LOG);
        Checkpoint checkpoint =
                new Checkpoint("log.example.org/other", SIZE, log.checkpoint().root());
        log.write("checkpoint", SignedCheckpoint.of(checkpoint, List.of(other)).toBytes());

        assertThat(auditor.follows(log.folder)).isEqualTo(Verdict.WRONG);
        assertThat(auditor.said).contains("[ORIGIN_UNKNOWN]");
        auditor.trusting("log " + other.verifier() + "\nquorum none\n");
        assertThat(auditor.follows(log.folder)).isEqualTo(Verdict.WRONG);
        assertThat(auditor.said)
                .contains("what was kept is of " + Vectors.ORIGIN)
                .contains("[ORIGIN_UNKNOWN]");
    }

    @Test
    void without_its_quorum_a_right_log_is_not_proven() throws IOException {
        log.write(
                "checkpoint",
                SignedCheckpoint.of(log.checkpoint().checkpoint(), List.of(Vectors.logKey()))
                        .toBytes());

        assertThat(auditor.checks(log.folder)).isEqualTo(Verdict.NOT_PROVEN);
        assertThat(auditor.said).contains("not proven: too few of the named witnesses have cosigned it");
    }

    @Test
    void a_log_that_cannot_be_read_is_not_proven() throws IOException {
        Files.delete(log.folder.resolve("tile/entries/001"));

        assertThat(auditor.checks(log.folder)).isEqualTo(Verdict.NOT_PROVEN);
        assertThat(auditor.said).contains("not proven: it cannot be read").contains("tile/entries/001");
    }

    @Test
    void a_finding_moves_nothing_of_what_was_kept() throws IOException {
        log.events.set(217, PublishedFolder.event(217, "another", PublishedFolder.START.plusSeconds(217)));
        grow(10).publish();
        assertThat(auditor.follows(log.folder)).isEqualTo(Verdict.WRONG);

        log = new PublishedFolder(folder.resolve("log"), SIZE + 10).publish();
        assertThat(auditor.follows(log.folder)).as(auditor.said).isEqualTo(Verdict.PROVEN);
    }

    @Test
    void a_copy_can_be_checked_without_the_log() throws IOException {
        Path copy = folder.resolve("copy");
        auditor.run("log", log.folder.toString(), "--policy", auditor.policy(), "--copy", copy.toString());

        assertThat(auditor.checks(copy)).isEqualTo(Verdict.PROVEN);
    }

    @Test
    void a_command_that_is_not_understood_says_how_to_say_it() {
        assertThat(auditor.run("log", "x")).isEqualTo(Verdict.USAGE);
        assertThat(auditor.run("bundle", "x", "--polcy", "y")).isEqualTo(Verdict.USAGE);
        assertThat(auditor.run()).isEqualTo(Verdict.USAGE);
        assertThat(auditor.said).contains("exit: 0 proven");
    }

    private PublishedFolder grow(int by) {
        int size = log.events.size();
        for (int i = size; i < size + by; i++) {
            log.events.add(PublishedFolder.event(i, "objection " + i, PublishedFolder.START.plusSeconds(i)));
        }
        return log;
    }

    private static SignedCheckpoint cosigned(Checkpoint checkpoint) {
        return SignedCheckpoint.of(checkpoint, List.of(Vectors.logKey()))
                .with(List.of(Vectors.witnessKey().cosign(checkpoint.text(), PublishedFolder.START)));
    }
}
