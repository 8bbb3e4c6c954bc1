package org.cartagena40.ledger.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cartagena40.ledger.evidence.Evidence;
import org.cartagena40.ledger.evidence.EvidenceBundle;
import org.cartagena40.ledger.note.Vectors;
import org.cartagena40.ledger.proof.Policy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle proves what is in it, to one who brings his own policy, and no spoilt bundle ever does. */
class BundleCheckTest {

    private static final Policy TRUSTED = Policy.parse(Auditor.POLICY.getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder;

    private PublishedFolder log;
    private Auditor auditor;

    @BeforeEach
    void a_log_of_seven() throws IOException {
        log = new PublishedFolder(folder.resolve("log"), 7);
        auditor = new Auditor(folder.resolve("auditor"));
    }

    @Test
    void what_the_reader_may_see_is_proven_whole_and_the_rest_by_place_and_time() throws IOException {
        assertThat(auditor.checks(bundle().toBytes())).as(auditor.said).isEqualTo(Verdict.PROVEN);
        assertThat(auditor.said)
                .contains("position 2, recorded 2026-11-22T15:00:02Z: silence.objection-raised of MSC-SP-2026-1")
                .contains("position 4, recorded 2026-11-22T15:00:04Z: an event that is not shown")
                .contains("seen by 1 witnesses");
    }

    @Test
    void a_bundle_is_a_zip_file_that_any_program_reads() throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle().toBytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names)
                .containsExactly(
                        "README.txt",
                        "checkpoint.txt",
                        "entries/000000000004.entry",
                        "events/000000000002.event",
                        "policy.txt",
                        "proofs/000000000002.tlog-proof",
                        "proofs/000000000004.tlog-proof",
                        "readable/000000000002.json");
    }

    @Test
    void no_bundle_with_one_changed_byte_is_ever_proven() {
        byte[] right = bundle().toBytes();
        for (int at = 0; at < right.length; at++) {
            for (int change : new int[] {1, 0x80, 0xff}) {
                byte[] wrong = right.clone();
                wrong[at] ^= (byte) change;
                assertThat(BundleCheck.of(wrong, TRUSTED).verdict())
                        .as("byte %d of %d", at, right.length)
                        .isEqualTo(Verdict.WRONG);
            }
        }
    }

    @Test
    void no_bundle_cut_short_or_made_longer_is_ever_proven() {
        byte[] right = bundle().toBytes();
        for (int length = 0; length < right.length; length += 7) {
            assertThat(BundleCheck.of(Arrays.copyOf(right, length), TRUSTED).verdict())
                    .isEqualTo(Verdict.WRONG);
        }
        assertThat(BundleCheck.of(Arrays.copyOf(right, right.length + 1), TRUSTED)
                        .verdict())
                .isEqualTo(Verdict.WRONG);
    }

    /** The sums of a zip file stop accidents only: an attacker writes them anew. */
    @Test
    void no_file_that_proves_anything_can_change_by_a_byte_even_if_the_zip_is_written_anew() throws IOException {
        byte[] right = bundle().toBytes();
        for (String name : names(right)) {
            int length = file(right, name).length;
            for (int at = 0; at < length && proves(name); at++) {
                byte[] wrong = rewritten(right, name, at);
                assertThat(BundleCheck.of(wrong, TRUSTED).verdict())
                        .as("byte %d of %s", at, name)
                        .isEqualTo(Verdict.WRONG);
            }
        }
    }

    @Test
    void a_bundle_without_events_is_not_proven() throws IOException {
        EvidenceBundle empty = new EvidenceBundle("", Auditor.POLICY, log.checkpoint(), List.of());

        assertThat(auditor.checks(empty.toBytes())).isEqualTo(Verdict.NOT_PROVEN);
        assertThat(auditor.said).contains("not proven: the bundle holds no event");
    }

    @Test
    void without_a_policy_of_ones_own_nothing_is_proven() throws IOException {
        Path file = Files.write(folder.resolve("b.zip"), bundle().toBytes());

        assertThat(auditor.run("bundle", file.toString())).isEqualTo(Verdict.NOT_PROVEN);
        assertThat(auditor.said).contains("no policy was given");
    }

    @Test
    void an_event_under_the_proof_of_another_is_refused() throws IOException {
        EvidenceBundle swapped = new EvidenceBundle(
                "", Auditor.POLICY, log.checkpoint(), List.of(Evidence.of(log.events.get(2), log.proof(3))));

        assertThat(auditor.checks(swapped.toBytes())).isEqualTo(Verdict.WRONG);
        assertThat(auditor.said).contains("[EVENT_FORM]");
    }

    @Test
    void an_entry_under_the_proof_of_another_is_refused() throws IOException {
        EvidenceBundle swapped = new EvidenceBundle(
                "",
                Auditor.POLICY,
                log.checkpoint(),
                List.of(Evidence.redacted(log.events.get(2).entry(), log.proof(3))));

        assertThat(auditor.checks(swapped.toBytes())).isEqualTo(Verdict.WRONG);
        assertThat(auditor.said).contains("[PROOF_DOES_NOT_PROVE]");
    }

    @Test
    void a_bundle_of_a_log_that_nobody_trusts_is_refused() throws IOException {
        auditor.trusting("log " + Vectors.LOG_VKEY + "\nquorum none\n");
        PublishedFolder other = new PublishedFolder(folder.resolve("other"), 3);
        other.events.remove(2);
        EvidenceBundle forged = new EvidenceBundle(
                "", Auditor.POLICY, other.checkpoint(), List.of(Evidence.of(log.events.get(2), log.proof(2))));

        assertThat(auditor.checks(forged.toBytes())).isEqualTo(Verdict.WRONG);
        assertThat(auditor.said).contains("speaks of another checkpoint");
    }

    private EvidenceBundle bundle() {
        return new EvidenceBundle(
                "In plain words.\n",
                Auditor.POLICY,
                log.checkpoint(),
                List.of(
                        Evidence.of(log.events.get(2), log.proof(2)),
                        Evidence.redacted(log.events.get(4).entry(), log.proof(4))));
    }

    private static boolean proves(String name) {
        return !name.equals("README.txt") && !name.equals("policy.txt");
    }

    private static List<String> names(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static byte[] file(byte[] zip, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return in.readAllBytes();
                }
            }
        }
        throw new AssertionError(name);
    }

    /** The same zip with one bit of a file changed and its sums made right again. */
    private static byte[] rewritten(byte[] zip, String name, int at) throws IOException {
        byte[] content = file(zip, name);
        byte[] wrong = content.clone();
        wrong[at] ^= 1;
        byte[] result = zip.clone();
        int start = indexOf(zip, content, name);
        System.arraycopy(wrong, 0, result, start, wrong.length);
        replaceSum(result, sum(content), sum(wrong));
        return result;
    }

    private static int indexOf(byte[] zip, byte[] content, String name) {
        byte[] header = name.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < zip.length; i++) {
            if (matches(zip, i, header) && matches(zip, i + header.length, content)) {
                return i + header.length;
            }
        }
        throw new AssertionError(name);
    }

    private static void replaceSum(byte[] zip, byte[] old, byte[] fresh) {
        for (int i = 0; i + old.length <= zip.length; i++) {
            if (matches(zip, i, old)) {
                System.arraycopy(fresh, 0, zip, i, fresh.length);
            }
        }
    }

    private static boolean matches(byte[] zip, int at, byte[] piece) {
        return at + piece.length <= zip.length && Arrays.equals(zip, at, at + piece.length, piece, 0, piece.length);
    }

    private static byte[] sum(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) sum.getValue())
                .array();
    }
}
