package org.cartagena40.ledger.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.ledger.audit.OtherProgram.words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cartagena40.ledger.ConsistencyProof;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.InclusionProof;
import org.cartagena40.ledger.MerkleTree;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.ledger.note.Vectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A Go program that shares no code with us agrees with every verdict of ours, on what is right and on what is wrong. */
@EnabledIf(value = "goIsInstalled", disabledReason = "GO IS NOT INSTALLED: NOTHING WAS CHECKED AGAINST ANOTHER PROGRAM")
class CrossCheckTest {

    private static final List<Hash> LEAVES = new PublishedFolder(Path.of("."), 40).leaves();

    @TempDir
    private static Path folder;

    private static Path binary;

    private final OtherProgram program = new OtherProgram(folder, binary.toString());

    static boolean goIsInstalled() {
        return Files.isExecutable(Path.of("/usr/bin/go")) && Files.isDirectory(Path.of("/usr/share/gocode"));
    }

    @BeforeAll
    static void build() throws Exception {
        Path source = OtherProgram.placed("/go/crosscheck.go", folder);
        binary = folder.resolve("crosscheck");
        ProcessBuilder go = new ProcessBuilder("go", "build", "-o", binary.toString(), source.toString());
        go.directory(folder.toFile()).redirectErrorStream(true);
        go.environment().put("GO111MODULE", "off");
        go.environment().put("GOPATH", "/usr/share/gocode");
        go.environment().put("GOCACHE", folder.resolve("cache").toString());
        go.environment().put("GOFLAGS", "");
        Process building = go.start();
        String said = new String(building.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(building.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(building.exitValue()).as(said).isZero();
    }

    @Test
    void on_checkpoints_and_cosignatures_with_any_changed_byte() throws Exception {
        byte[] right = Vectors.CHECKPOINT.getBytes(StandardCharsets.UTF_8);
        ask(right);
        for (int at = 0; at < right.length; at++) {
            byte[] wrong = right.clone();
            wrong[at] ^= 1;
            ask(wrong);
        }
        program.assertAgrees();
        assertThat(program.held()).as("those that hold").isGreaterThan(2);
    }

    /** Base64 with stray last bits is left out: the other program forgives it, and so reads two texts as one. */
    private void ask(byte[] note) throws IOException {
        if (OtherProgram.hasStrayBits(note)) {
            return;
        }
        program.askOpens("note", note, Vectors.LOG_VKEY);
        program.askOpens("cosignature", note, Vectors.WITNESS_VKEY);
    }

    @Test
    void on_inclusion_proofs_of_every_size_and_on_spoilt_ones() throws Exception {
        for (int size = 1; size <= LEAVES.size(); size++) {
            List<Hash> leaves = LEAVES.subList(0, size);
            Hash root = MerkleTree.root(leaves);
            for (int index = 0; index < size; index++) {
                List<Hash> path = MerkleTree.inclusionProof(leaves, index).path();
                inclusion(index, leaves.get(index), size, root, path);
                inclusion((index + 1) % (size + 1), leaves.get(index), size, root, path);
                inclusion(index, leaves.get(index), size + 1, root, path);
                inclusion(index, leaves.get(0), size, root, path);
                inclusion(index, leaves.get(index), size, root, path.subList(0, Math.max(0, path.size() - 1)));
            }
        }
        program.assertAgrees();
    }

    private void inclusion(int index, Hash leaf, int size, Hash root, List<Hash> path) {
        boolean ours = new InclusionProof(index, size, path).proves(leaf, root);
        program.ask(
                "inclusion " + index + " " + leaf.toBase64() + " " + size + " " + root.toBase64() + words(path), ours);
    }

    @Test
    void on_consistency_proofs_between_all_sizes_and_on_spoilt_ones() throws Exception {
        for (int size = 2; size <= LEAVES.size(); size++) {
            for (int old = 1; old < size; old++) {
                Hash oldRoot = MerkleTree.root(LEAVES.subList(0, old));
                Hash root = MerkleTree.root(LEAVES.subList(0, size));
                List<Hash> path = MerkleTree.consistencyProof(LEAVES.subList(0, size), old)
                        .path();
                consistency(old, oldRoot, size, root, path);
                consistency(old, root, size, root, path);
                consistency(old, oldRoot, size, LEAVES.get(0), path);
                consistency(old, oldRoot, size, root, path.subList(0, path.size() - 1));
            }
        }
        program.assertAgrees();
    }

    private void consistency(int old, Hash oldRoot, int size, Hash root, List<Hash> path) {
        boolean ours = new ConsistencyProof(old, size, path).proves(oldRoot, root);
        program.ask(
                "consistency " + old + " " + oldRoot.toBase64() + " " + size + " " + root.toBase64() + words(path),
                ours);
    }

    @Test
    void on_published_tiles_and_the_proofs_made_of_them_and_on_a_spoilt_tile() throws Exception {
        for (int size : new int[] {1, 255, 256, 257, 600}) {
            PublishedFolder log = new PublishedFolder(folder.resolve("log" + size), size).publish();
            SignedCheckpoint checkpoint = log.checkpoint();
            String where = log.folder + " " + size + " " + checkpoint.root().toBase64();
            program.ask("tiles " + where, true);
            for (int index : new int[] {0, size / 2, size - 1}) {
                program.ask(
                        "tileproof " + where + " " + index
                                + words(log.proof(index).path()),
                        true);
            }
        }
        PublishedFolder spoilt = new PublishedFolder(folder.resolve("spoilt"), 300).publish();
        spoilt.flipBit("tile/0/001.p/44", -1);
        program.ask(
                "tiles " + spoilt.folder + " 300 " + spoilt.checkpoint().root().toBase64(), false);
        program.assertAgrees();
    }
}
