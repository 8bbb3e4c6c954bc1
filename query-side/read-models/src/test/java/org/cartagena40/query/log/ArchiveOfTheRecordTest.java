package org.cartagena40.query.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cartagena40.ledger.audit.Verdict;
import org.cartagena40.ledger.audit.Verify;
import org.cartagena40.query.archive.Archives;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of a real record, and of one that an administrator of its database has edited. */
class ArchiveOfTheRecordTest {

    /** More than one file of events. */
    private static final int SIZE = 5_000;

    @TempDir
    private static Path folder;

    private static AttackedRecord record;
    private static Path policy;
    private static byte[] right;
    private static String said = "";

    @BeforeAll
    static void a_record_and_its_archive() throws IOException {
        record = new AttackedRecord(folder, SIZE);
        record.remember();
        policy = Files.writeString(
                folder.resolve("own-policy.txt"), "log " + record.keys.first().verifier() + "\nquorum none\n");
        right = archive();
    }

    @AfterAll
    static void stop() {
        record.close();
    }

    @AfterEach
    void all_as_it_was() {
        record.restore();
    }

    @Test
    void it_is_proven_and_the_same_record_gives_the_same_bytes() throws IOException {
        assertThat(verify(right)).as(said).isEqualTo(Verdict.PROVEN);
        assertThat(said).contains("checked: " + SIZE + " events, each with its leaf and its schema, and the root");
        assertThat(archive()).isEqualTo(right);
    }

    @Test
    void an_edited_event_is_found_at_its_position_in_every_later_archive() throws IOException {
        record.attack("update events.event set payload = set_byte(payload, 10, get_byte(payload, 10) # 1)"
                + " where global_index = 100");
        assertThat(verify(archive())).isEqualTo(Verdict.WRONG);
        assertThat(said)
                .contains("FOUND event-changed: position 100: the event does not make the leaf")
                .contains("FOUND root-wrong");
    }

    @Test
    void an_edited_leaf_is_told_from_an_edited_event() throws IOException {
        record.attack("update events.event set leaf_hash = set_byte(leaf_hash, 0, get_byte(leaf_hash, 0) # 1)"
                + " where global_index = 100");
        assertThat(verify(archive())).isEqualTo(Verdict.WRONG);
        assertThat(said).contains("FOUND stored-leaf-changed: position 100").doesNotContain("root-wrong");
    }

    @Test
    void an_edited_event_with_a_right_leaf_is_found_by_the_root() throws IOException {
        record.attack("update events.event set payload = set_byte(payload, 10, get_byte(payload, 10) # 1)"
                + " where global_index = 100");
        record.makeLeafRight(100);
        assertThat(verify(archive())).isEqualTo(Verdict.WRONG);
        assertThat(said).contains("FOUND root-wrong");
    }

    @Test
    void a_deleted_row_leaves_no_archive_that_passes_for_whole() {
        record.attack("delete from events.event where global_index = 100");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(catchThrowable(() -> write(out)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("position 100 of 5000 is awaited");
        assertThat(verifyUnchecked(out.toByteArray())).isEqualTo(Verdict.WRONG);
        assertThat(said).contains("[RECORD_ARCHIVE_CUT_SHORT]");
    }

    private static byte[] archive() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out);
        return out.toByteArray();
    }

    private static void write(OutputStream out) throws IOException {
        Archives archives = new Archives(record.database.dataSource(), record.published);
        archives.write(archives.checkpoint().orElseThrow(), out, position -> {});
    }

    private static Verdict verifyUnchecked(byte[] archive) {
        try {
            return verify(archive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Verdict verify(byte[] archive) throws IOException {
        Path file = Files.write(folder.resolve("archive.tar"), archive);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Verdict verdict = Verify.run(
                List.of("archive", file.toString(), "--policy", policy.toString()),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        said = out.toString(StandardCharsets.UTF_8);
        return verdict;
    }
}
