package org.cartagena40.ledger.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.cartagena40.ledger.archive.RecordArchive;
import org.cartagena40.ledger.archive.TarFiles;
import org.cartagena40.ledger.note.KeyType;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.ledger.note.SigningKey;
import org.cartagena40.ledger.proof.Policy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody may try with an archive of the whole record; who finds it, where, and in which words. */
class AttacksOnAnArchiveTest {

    private static final int SIZE = 30;

    @TempDir
    private Path folder;

    private PublishedFolder log;
    private Auditor auditor;

    @BeforeEach
    void a_log_and_an_auditor() throws IOException {
        log = new PublishedFolder(folder.resolve("log"), SIZE);
        auditor = new Auditor(folder.resolve("auditor"));
    }

    @Test
    void a_right_archive_is_proven_and_the_same_record_gives_the_same_bytes() throws IOException {
        assertThat(check(Archives.of(log))).as(auditor.said).isEqualTo(Verdict.PROVEN);
        assertThat(auditor.said)
                .contains("checked: 30 events, each with its leaf and its schema, and the root")
                .contains("checked: 5 files, each as the manifest says");
        assertThat(Archives.of(log)).isEqualTo(Archives.of(log));
    }

    @Test
    void every_byte_is_guarded() throws IOException {
        log = new PublishedFolder(folder.resolve("short"), 2);
        byte[] right = Archives.of(log);
        Policy policy = Policy.parse(Archives.bytes(Auditor.POLICY));
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        for (int at = 0; at < right.length; at++) {
            byte[] wrong = right.clone();
            wrong[at] ^= 1;
            Report report = new Report();
            new ArchiveCheck(policy, null, report, nowhere).run(new ByteArrayInputStream(wrong));
            assertThat(report.verdict()).as("byte %d", at).isEqualTo(Verdict.WRONG);
        }
    }

    @Test
    void every_shorter_and_a_longer_archive_are_refused() throws IOException {
        byte[] right = Archives.of(log);
        for (int length = 0; length < right.length; length += 97) {
            assertThat(check(Arrays.copyOf(right, length))).isEqualTo(Verdict.WRONG);
        }
        assertThat(auditor.said).contains("[RECORD_ARCHIVE_CUT_SHORT]");
        assertThat(check(Arrays.copyOf(right, right.length + 1))).isEqualTo(Verdict.WRONG);
        assertThat(auditor.said).contains("[RECORD_ARCHIVE_FORM]");
    }

    @Test
    void a_changed_file_is_named() throws IOException {
        byte[] wrong = Archives.rewritten(
                log, files -> files.put(RecordArchive.README, Archives.bytes("Other words.\n")), false);
        assertThat(check(wrong)).isEqualTo(Verdict.WRONG);
        assertThat(auditor.said).contains("FOUND file-changed: README.txt is not the file of the manifest");
    }

    @Test
    void a_file_taken_away_is_named() throws IOException {
        byte[] wrong = Archives.rewritten(log, files -> files.remove(RecordArchive.SCHEMAS + Archives.SCHEMA), false);
        assertThat(check(wrong)).isEqualTo(Verdict.WRONG);
        assertThat(auditor.said)
                .contains("FOUND file-missing: schemas/" + Archives.SCHEMA)
                .contains("FOUND schema-missing: position 0: the archive says nowhere what it means");
    }

    @Test
    void a_file_put_in_is_named() throws IOException {
        List<byte[]> parts = new ArrayList<>();
        Archives.files(Archives.of(log)).forEach((name, content) -> {
            parts.add(TarFiles.file(name, content));
            if (name.equals(RecordArchive.CHECKPOINT)) {
                parts.add(TarFiles.file("schemas/x.v1.json", Archives.bytes("{}\n")));
            }
        });
        assertThat(check(TarFiles.archive(parts))).isEqualTo(Verdict.WRONG);
        assertThat(auditor.said).contains("FOUND file-unlisted: schemas/x.v1.json");
    }

    /** Anybody can write a manifest; from here on it fits. */
    @Test
    void an_event_changed_under_a_fitting_manifest_is_found_at_its_position() throws IOException {
        byte[] wrong = Archives.withLines(log, lines -> Archives.replaced(lines, 7, "objection 7", "objection 8"));
        assertThat(check(wrong)).isEqualTo(Verdict.WRONG);
        assertThat(auditor.said)
                .contains("FOUND event-changed: position 7: the event does not make the leaf")
                .contains("FOUND root-wrong: the events do not make the root that was signed at size 30;"
                        + " the leaves beside them do");
    }

    @Test
    void a_leaf_changed_under_a_fitting_manifest_is_told_from_an_event_changed() throws IOException {
        String leaf = log.leaves().get(7).toBase64();
        byte[] wrong = Archives.withLines(
                log,
                lines -> Archives.replaced(lines, 7, leaf, log.leaves().get(8).toBase64()));
        assertThat(check(wrong)).isEqualTo(Verdict.WRONG);
        assertThat(auditor.said)
                .contains("FOUND stored-leaf-changed: position 7: its leaf is not that of the event")
                .doesNotContain("root-wrong");
    }

    @Test
    void an_event_changed_with_its_leaf_is_found_by_the_root_and_by_what_was_kept() throws IOException {
        check(Archives.of(log), true);
        SignedCheckpoint honest = log.checkpoint();
        log.events.set(7, PublishedFolder.event(7, "another", PublishedFolder.START.plusSeconds(7)));
        byte[] wrong = Archives.of(log, honest);
        assertThat(check(wrong)).isEqualTo(Verdict.WRONG);
        assertThat(auditor.said).contains("FOUND root-wrong").doesNotContain("event-changed");
        assertThat(check(wrong, true)).isEqualTo(Verdict.WRONG);
        assertThat(auditor.said).contains("FOUND log-rewritten: position 7: the published leaf was");
    }

    @Test
    void a_record_rewritten_whole_with_the_real_key_is_found_by_what_was_kept() throws IOException {
        check(Archives.of(log), true);
        log.events.set(7, PublishedFolder.event(7, "another", PublishedFolder.START.plusSeconds(7)));
        assertThat(check(Archives.of(log))).as("by one who kept nothing").isEqualTo(Verdict.PROVEN);
        assertThat(check(Archives.of(log), true)).isEqualTo(Verdict.WRONG);
        assertThat(auditor.said)
                .contains("FOUND log-rewritten: position 7: the published leaf was")
                .contains("it was right when last checked, at 20");
    }

    @Test
    void an_event_taken_out_is_found() throws IOException {
        assertThat(check(Archives.withLines(log, lines -> Archives.without(lines, 7))))
                .isEqualTo(Verdict.WRONG);
        assertThat(auditor.said)
                .contains("FOUND event-missing: position 7: the next event of the archive is that of position 8")
                .contains("FOUND root-wrong");
    }

    @Test
    void a_tail_cut_off_is_found() throws IOException {
        assertThat(check(Archives.withLines(log, lines -> lines.subList(0, 20))))
                .isEqualTo(Verdict.WRONG);
        assertThat(auditor.said)
                .contains("FOUND event-missing: position 20: the archive ends here, the checkpoint covers 30 events");
    }

    @Test
    void two_events_exchanged_are_found() throws IOException {
        byte[] wrong = Archives.withLines(log, lines -> {
            List<String> other = new ArrayList<>(lines);
            Collections.swap(other, 7, 8);
            return other;
        });
        assertThat(check(wrong)).isEqualTo(Verdict.WRONG);
        assertThat(auditor.said).contains("FOUND order-broken: position 7: it stands behind position 8");
    }

    @Test
    void an_event_twice_is_found() throws IOException {
        byte[] wrong = Archives.withLines(log, lines -> {
            List<String> other = new ArrayList<>(lines);
            other.add(7, lines.get(7));
            return other;
        });
        assertThat(check(wrong)).isEqualTo(Verdict.WRONG);
        assertThat(auditor.said).contains("FOUND order-broken: position 7: it stands behind position 7");
    }

    @Test
    void an_event_beyond_the_checkpoint_is_found() throws IOException {
        SignedCheckpoint honest = log.checkpoint();
        log.events.add(PublishedFolder.event(SIZE, "more", PublishedFolder.START.plusSeconds(SIZE)));
        String more = Archives.lines(Archives.of(log, log.checkpoint())).get(SIZE);
        log.events.remove(SIZE);
        assertThat(log.checkpoint()).isEqualTo(honest);
        byte[] wrong = Archives.withLines(log, lines -> {
            List<String> other = new ArrayList<>(lines);
            other.add(more);
            return other;
        });
        assertThat(check(wrong)).isEqualTo(Verdict.WRONG);
        assertThat(auditor.said).contains("FOUND event-without-leaf: position 30: the checkpoint covers 30 events");
    }

    @Test
    void an_event_with_an_earlier_moment_than_the_one_before_is_found() throws IOException {
        log.events.set(8, PublishedFolder.event(8, "objection 8", PublishedFolder.START));
        assertThat(check(Archives.of(log))).isEqualTo(Verdict.WRONG);
        assertThat(auditor.said).contains("FOUND time-runs-back: position 8");
    }

    @Test
    void a_line_that_means_the_same_in_other_bytes_is_refused() throws IOException {
        assertThat(check(Archives.withLines(
                        log, lines -> Archives.replaced(lines, 7, "{\"position\":7", "{ \"position\":7"))))
                .isEqualTo(Verdict.WRONG);
        assertThat(auditor.said).contains("[ARCHIVED_EVENT_FORM]");
    }

    @Test
    void another_log_and_a_checkpoint_that_nobody_trusts_are_refused() throws IOException {
        auditor.trusting("log "
                + SigningKey.generate("log.example.org/other", KeyType.LOG).verifier() + "\nquorum none\n");
        assertThat(check(Archives.of(log))).isEqualTo(Verdict.WRONG);
        assertThat(auditor.said).contains("[ORIGIN_UNKNOWN]");
    }

    @Test
    void an_archive_older_than_what_was_kept_is_proven_and_moves_nothing() throws IOException {
        byte[] older = Archives.of(log);
        for (int i = SIZE; i < 2 * SIZE; i++) {
            log.events.add(PublishedFolder.event(i, "objection " + i, PublishedFolder.START.plusSeconds(i)));
        }
        assertThat(check(Archives.of(log), true)).isEqualTo(Verdict.PROVEN);
        assertThat(check(older, true)).as(auditor.said).isEqualTo(Verdict.PROVEN);
        assertThat(auditor.said).contains("checked: the 30 leaves that were kept, unchanged");
        assertThat(check(Archives.of(log), true)).isEqualTo(Verdict.PROVEN);
        assertThat(auditor.said).contains("checked: the 60 leaves that were kept, unchanged");
    }

    @Test
    void an_archive_and_the_published_log_are_held_against_one_memory() throws IOException {
        log.publish();
        assertThat(auditor.follows(log.folder)).isEqualTo(Verdict.PROVEN);
        assertThat(check(Archives.of(log), true)).isEqualTo(Verdict.PROVEN);
        assertThat(auditor.said).contains("checked: the 30 leaves that were kept, unchanged");
    }

    private Verdict check(byte[] archive) throws IOException {
        return check(archive, false);
    }

    private Verdict check(byte[] archive, boolean keeping) throws IOException {
        Path file = Files.write(folder.resolve("archive.tar"), archive);
        List<String> line = new ArrayList<>(List.of("archive", file.toString(), "--policy", auditor.policy()));
        if (keeping) {
            line.addAll(List.of("--state", folder.resolve("auditor/state").toString()));
        }
        return auditor.run(line.toArray(String[]::new));
    }
}
