package org.cartagena40.ledger.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.ledger.audit.OtherProgram.words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.InclusionProof;
import org.cartagena40.ledger.MerkleTree;
import org.cartagena40.ledger.note.Vectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The verifier of another project's log, in another language, agrees with ours on checkpoints and inclusion. */
@EnabledIf(
        value = "sigstoreIsInstalled",
        disabledReason = "@sigstore/verify IS NOT INSTALLED: NOTHING WAS CHECKED AGAINST IT")
class SigstoreCrossCheckTest {

    /** Where {@code npm ci} has put it, from the lock file among the resources. */
    private static final Path INSTALLED = Path.of("target", "sigstore", "node_modules");

    private static final List<byte[]> ENTRIES = IntStream.range(0, 20)
            .mapToObj(i -> ("decision-" + i).getBytes(StandardCharsets.UTF_8))
            .toList();
    private static final List<Hash> LEAVES =
            ENTRIES.stream().map(MerkleTree::leafHash).toList();

    @TempDir
    private Path folder;

    private OtherProgram program;

    static boolean sigstoreIsInstalled() {
        return Files.isDirectory(INSTALLED);
    }

    @BeforeEach
    void place() throws IOException {
        Path script = OtherProgram.placed("/sigstore/crosscheck.js", INSTALLED.getParent());
        program = new OtherProgram(folder, "node", script.toString());
    }

    /** Of the signatures' lines it forgives more than we do, so only the text under them is spoilt. */
    @Test
    void on_a_checkpoint_and_on_any_changed_byte_of_its_text() throws IOException {
        byte[] right = Vectors.CHECKPOINT.getBytes(StandardCharsets.UTF_8);
        program.askOpens("note", right, Vectors.LOG_VKEY);
        for (int at = 0; at < Vectors.UNSIGNED.length(); at++) {
            byte[] wrong = right.clone();
            wrong[at] ^= 1;
            program.askOpens("note", wrong, Vectors.LOG_VKEY);
        }
        assertThat(program.held()).isEqualTo(1);
        program.assertAgrees();
    }

    @Test
    void on_inclusion_proofs_of_every_size_and_on_spoilt_ones() throws IOException {
        for (int size = 1; size <= LEAVES.size(); size++) {
            Hash root = MerkleTree.root(LEAVES.subList(0, size));
            for (int index = 0; index < size; index++) {
                List<Hash> path = MerkleTree.inclusionProof(LEAVES.subList(0, size), index)
                        .path();
                inclusion(index, index, size, root, path);
                inclusion((index + 1) % (size + 1), index, size, root, path);
                inclusion(index, index, size + 1, root, path);
                inclusion(index, 0, size, root, path);
                inclusion(index, index, size, root, path.subList(0, Math.max(0, path.size() - 1)));
            }
        }
        program.assertAgrees();
    }

    private void inclusion(int index, int entry, int size, Hash root, List<Hash> path) {
        String body = Base64.getEncoder().encodeToString(ENTRIES.get(entry));
        program.ask(
                "inclusion " + index + " " + body + " " + size + " " + root.toBase64() + words(path),
                new InclusionProof(index, size, path).proves(LEAVES.get(entry), root));
    }
}
