package org.cartagena40.command.contents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartagena40.command.contents.ContentRule.ERASURE_HAS_A_REASON;
import static org.cartagena40.command.contents.ContentRule.THE_SECRETARIAT_ERASES;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cartagena40.command.Refused;
import org.cartagena40.command.Rule;
import org.cartagena40.command.running.Node;
import org.cartagena40.command.running.SettableClock;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.contentstore.ContentStore;
import org.cartagena40.contentstore.HeldContent;
import org.cartagena40.events.Act;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.TextHash;
import org.cartagena40.eventstore.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** X24, F25: a file is what its bytes are, under the hash that they have. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContentDeskTest {

    private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(UTF_8);
    private static final byte[] PNG =
            HexFormat.of().parseHex("89504e470d0a1a0a0000000d4948445200000001000000010802000000");
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000");
    private static final String WORD = "word/document.xml";

    private final TestDatabase database = TestDatabase.create();
    private final Node node = new Node(database, new SettableClock(NOW));
    private final ContentStore store = node.bean(ContentStore.class);
    private final ContentDesk desk = new ContentDesk(store, new Inspection(), new SettableClock(NOW));

    @AfterAll
    void close() {
        node.close();
        database.close();
    }

    @Test
    void each_kind_that_delegations_write_is_taken() throws IOException {
        Map<FileKind, byte[]> files = Map.of(
                FileKind.PDF, PDF,
                FileKind.PNG, PNG,
                FileKind.JPEG, JPEG,
                FileKind.TXT, "Señoras y señores".getBytes(UTF_8),
                FileKind.MD, "# <b>Título</b>".getBytes(UTF_8),
                FileKind.DOCX, zip("[Content_Types].xml", WORD),
                FileKind.XLSX, zip("[Content_Types].xml", "xl/workbook.xml"),
                FileKind.ODT, openDocument("application/vnd.oasis.opendocument.text"),
                FileKind.ODS, openDocument("application/vnd.oasis.opendocument.spreadsheet"));
        assertThat(files.keySet()).containsExactlyInAnyOrder(FileKind.values());
        for (Map.Entry<FileKind, byte[]> file : files.entrySet()) {
            assertThat(take(file.getKey(), file.getValue()))
                    .as(file.getKey().name())
                    .isTrue();
            assertThat(store.find(hash(file.getValue())).orElseThrow().mediaType())
                    .isEqualTo(file.getKey().mediaType());
        }
    }

    @Test
    void handed_in_again_it_is_there_already() throws IOException {
        byte[] note = "a note".getBytes(UTF_8);
        assertThat(take(FileKind.TXT, note)).isTrue();
        assertThat(take(FileKind.TXT, note)).isFalse();
    }

    @Test
    void what_is_not_what_it_is_said_to_be_is_not_taken() throws IOException {
        assertNotTaken(FileKind.PDF, PNG, 415);
        assertNotTaken(FileKind.PNG, JPEG, 415);
        assertNotTaken(FileKind.DOCX, PDF, 415);
        assertNotTaken(FileKind.DOCX, zip("[Content_Types].xml", "xl/workbook.xml"), 415);
        assertNotTaken(FileKind.DOCX, zip("program.exe"), 415);
        assertNotTaken(FileKind.DOCX, zip("[Content_Types].xml", WORD, "word/vbaProject.bin"), 415);
        assertNotTaken(FileKind.DOCX, Arrays.copyOf(zip("[Content_Types].xml", WORD), 60), 415);
        assertNotTaken(FileKind.ODT, openDocument("application/vnd.oasis.opendocument.spreadsheet"), 415);
        assertNotTaken(FileKind.TXT, new byte[] {'a', 0, 'b'}, 415);
        assertNotTaken(FileKind.TXT, new byte[] {'a', (byte) 0xe9}, 415);
    }

    @Test
    void under_another_hash_than_its_own_or_empty_it_is_not_taken() {
        assertThatThrownBy(() -> desk.take(hash(PNG), FileKind.PDF, Acts.SECRETARIAT.actor(), stream(PDF)))
                .isInstanceOfSatisfying(
                        NotTaken.class,
                        reason -> assertThat(reason.problem(Locale.ENGLISH).getStatus())
                                .isEqualTo(422));
        assertNotTaken(FileKind.TXT, new byte[0], 422);
    }

    @Test
    void it_is_given_up_one_byte_beyond_the_limit_and_leaves_no_file_behind() throws IOException {
        long before = spooled();
        byte[] largest = new byte[(int) ContentStore.LARGEST];
        Arrays.fill(largest, (byte) 'a');
        assertThat(take(FileKind.TXT, largest)).isTrue();
        assertNotTaken(FileKind.TXT, Arrays.copyOf(largest, largest.length + 1), 413);
        assertThat(spooled()).isEqualTo(before);
    }

    @Test
    void the_secretariat_erases_for_a_reason_and_what_was_erased_is_not_taken_again() throws IOException {
        byte[] comment = "names a refugee".getBytes(UTF_8);
        take(FileKind.TXT, comment);
        assertRefused(THE_SECRETARIAT_ERASES, comment, "at her request", Acts.PRESIDENCY);
        assertRefused(
                THE_SECRETARIAT_ERASES,
                comment,
                "at her request",
                Acts.as(Acts.CHILE.institution(), Capacity.TECHNICAL_SECRETARIAT));
        assertRefused(ERASURE_HAS_A_REASON, comment, " ", Acts.SECRETARIAT);
        assertThat(erase(comment, "at her request", Acts.SECRETARIAT).erasedAt())
                .isEqualTo(NOW);
        assertNotTaken(FileKind.TXT, comment, 410);
        assertThatThrownBy(() -> erase("never seen".getBytes(UTF_8), "none", Acts.SECRETARIAT))
                .isInstanceOfSatisfying(
                        NotTaken.class,
                        reason -> assertThat(reason.problem(Locale.ENGLISH).getStatus())
                                .isEqualTo(404));
    }

    private boolean take(FileKind kind, byte[] bytes) throws IOException {
        return desk.take(hash(bytes), kind, Acts.SECRETARIAT.actor(), stream(bytes));
    }

    private void assertNotTaken(FileKind kind, byte[] bytes, int status) {
        assertThatThrownBy(() -> take(kind, bytes))
                .isInstanceOfSatisfying(
                        NotTaken.class,
                        reason -> assertThat(reason.problem(Locale.ENGLISH).getStatus())
                                .isEqualTo(status));
    }

    private HeldContent erase(byte[] bytes, String reason, Act act) {
        return desk.erase(hash(bytes), reason, act.actor(), Standings.standing());
    }

    private void assertRefused(Rule rule, byte[] bytes, String reason, Act act) {
        assertThatThrownBy(() -> erase(bytes, reason, act))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    private static long spooled() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("acta-content-"))
                    .count();
        }
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : List.of(names)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<xml/>".getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** As the format wants it: the first entry says the type and is not compressed. */
    private static byte[] openDocument(String type) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] said = type.getBytes(UTF_8);
            CRC32 crc = new CRC32();
            crc.update(said);
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(said.length);
            first.setCrc(crc.getValue());
            zip.putNextEntry(first);
            zip.write(said);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write("<xml/>".getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static TextHash hash(byte[] bytes) {
        try {
            return new TextHash(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
