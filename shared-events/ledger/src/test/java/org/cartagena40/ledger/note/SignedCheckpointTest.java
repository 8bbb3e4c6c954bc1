package org.cartagena40.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartagena40.ledger.note.Vectors.CHECKPOINT;
import static org.cartagena40.ledger.note.Vectors.LOG_LINE;
import static org.cartagena40.ledger.note.Vectors.LOG_VKEY;
import static org.cartagena40.ledger.note.Vectors.UNSIGNED;
import static org.cartagena40.ledger.note.Vectors.WITNESS_LINE;
import static org.cartagena40.ledger.note.Vectors.WITNESS_VKEY;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cartagena40.ledger.MerkleTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignedCheckpointTest {

    private static final VerifierKey LOG = VerifierKey.parse(LOG_VKEY);
    private static final VerifierKey WITNESS = VerifierKey.parse(WITNESS_VKEY);
    private static final Instant TIME = Instant.ofEpochSecond(Vectors.TIME);

    @Test
    void log_and_witness_sign_the_bytes_that_another_program_signed() {
        Checkpoint checkpoint = new Checkpoint(Vectors.ORIGIN, 3, MerkleTree.root(Vectors.LEAVES));
        SignedCheckpoint signed = SignedCheckpoint.of(checkpoint, List.of(Vectors.logKey()));
        SignedCheckpoint cosigned = signed.with(List.of(Vectors.witnessKey().cosign(checkpoint.text(), TIME)));

        assertThat(cosigned).hasToString(CHECKPOINT);
        assertThat(cosigned.toBytes()).hasSize(348);
    }

    @Test
    void what_another_program_signed_is_read_and_accepted() {
        SignedCheckpoint read = parse(CHECKPOINT);
        read.requireSignedByLog(List.of(LOG));

        assertThat(read.cosignedBy(List.of(WITNESS))).isEqualTo(Map.of(WITNESS, TIME));
        assertThat(read).hasToString(CHECKPOINT);
    }

    @Test
    void lines_of_unknown_keys_are_passed_over_wherever_they_stand() {
        String stranger = SigningKey.generate("stranger.example", KeyType.LOG)
                        .sign(UNSIGNED)
                        .line() + "\n";
        SignedCheckpoint read = parse(UNSIGNED + "\n" + stranger + LOG_LINE + stranger + WITNESS_LINE);

        read.requireSignedByLog(List.of(LOG));
        assertThat(read.cosignedBy(List.of(WITNESS))).hasSize(1);
    }

    @Test
    void a_key_that_shares_the_name_but_not_the_id_is_unknown() {
        String replaced =
                SigningKey.generate(Vectors.ORIGIN, KeyType.LOG).sign(UNSIGNED).line() + "\n";

        parse(UNSIGNED + "\n" + replaced + LOG_LINE).requireSignedByLog(List.of(LOG));
        assertThatThrownBy(() -> parse(UNSIGNED + "\n" + replaced).requireSignedByLog(List.of(LOG)))
                .hasMessageContaining("NO_KNOWN_SIGNATURE");
    }

    @Test
    void a_witness_that_signs_twice_counts_once() {
        String later =
                Vectors.witnessKey().cosign(UNSIGNED, TIME.plusSeconds(9)).line() + "\n";

        assertThat(parse(CHECKPOINT + WITNESS_LINE + later).cosignedBy(List.of(WITNESS)))
                .isEqualTo(Map.of(WITNESS, TIME));
    }

    @Test
    void while_a_key_gives_way_to_another_both_sign_and_either_is_enough() {
        SigningKey next = SigningKey.generate(Vectors.ORIGIN, KeyType.LOG);
        SignedCheckpoint signed = SignedCheckpoint.of(Checkpoint.parse(UNSIGNED), List.of(Vectors.logKey(), next));

        signed.requireSignedByLog(List.of(LOG));
        signed.requireSignedByLog(List.of(next.verifier()));
    }

    @Test
    void a_verifier_key_is_written_as_it_was_read() {
        assertThat(LOG).hasToString(LOG_VKEY);
        assertThat(WITNESS).hasToString(WITNESS_VKEY);
    }

    @Test
    void a_new_key_file_is_its_owners_alone_and_is_never_written_over(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("log.pem");
        SigningKey made = KeyFile.create(file, Vectors.ORIGIN, KeyType.LOG);

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(KeyFile.read(file).verifier()).isEqualTo(made.verifier());
        assertThatThrownBy(() -> KeyFile.create(file, Vectors.ORIGIN, KeyType.LOG))
                .isInstanceOf(java.nio.file.FileAlreadyExistsException.class);
        assertThat(made.toString()).doesNotContain("PRIVATE");
    }

    @Test
    void a_key_file_that_others_can_read_is_refused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("log.pem");
        KeyFile.create(file, Vectors.ORIGIN, KeyType.LOG);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> KeyFile.read(file)).hasMessageContaining("can be read by others");
    }

    private static SignedCheckpoint parse(String note) {
        return SignedCheckpoint.parse(note.getBytes(StandardCharsets.UTF_8));
    }
}
