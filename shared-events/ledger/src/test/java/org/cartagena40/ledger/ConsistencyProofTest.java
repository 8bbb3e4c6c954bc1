package org.cartagena40.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConsistencyProofTest {

    static IntStream sizes() {
        return IntStream.rangeClosed(1, SampleLog.LARGEST);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void every_proof_is_the_one_RFC_6962_defines_and_proves(int newSize) {
        for (int oldSize = 1; oldSize <= newSize; oldSize++) {
            ConsistencyProof proof = proof(oldSize, newSize);

            assertThat(proof.path()).isEqualTo(NaiveTree.consistencyPath(oldSize, SampleLog.entries(newSize)));
            assertThat(proves(proof)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void no_proof_holds_from_another_old_size(int newSize) {
        assertThat(proofs(newSize)
                        .flatMap(proof -> IntStream.rangeClosed(1, SampleLog.LARGEST)
                                .filter(other -> other != proof.oldSize())
                                .mapToObj(other -> new ConsistencyProof(other, newSize, proof.path())))
                        .filter(ConsistencyProofTest::proves))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void no_proof_holds_to_another_new_size(int newSize) {
        assertThat(proofs(newSize)
                        .filter(proof -> proof.oldSize() < newSize)
                        .flatMap(proof -> IntStream.rangeClosed(0, SampleLog.LARGEST)
                                .filter(other -> other != newSize)
                                .mapToObj(other -> new ConsistencyProof(proof.oldSize(), other, proof.path())))
                        .filter(ConsistencyProofTest::proves))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void no_proof_holds_for_another_old_or_new_root(int newSize) {
        assertThat(proofs(newSize)
                        .filter(proof -> proof.proves(another(oldRoot(proof)), newRoot(proof))
                                || proof.proves(oldRoot(proof), another(newRoot(proof)))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void a_path_cut_lengthened_exchanged_or_altered_proves_nothing(int newSize) {
        assertThat(proofs(newSize)
                        .flatMap(proof -> SampleLog.spoilt(proof.path()).stream()
                                .map(path -> new ConsistencyProof(proof.oldSize(), newSize, path)))
                        .filter(ConsistencyProofTest::proves))
                .isEmpty();
    }

    @Test
    void a_log_is_consistent_with_itself_by_an_empty_path_and_equal_roots_only() {
        Hash root = SampleLog.root(5);

        assertThat(new ConsistencyProof(5, 5, List.of()).proves(root, root)).isTrue();
        assertThat(new ConsistencyProof(5, 5, List.of()).proves(root, another(root)))
                .isFalse();
        assertThat(new ConsistencyProof(5, 5, List.of(root)).proves(root, root)).isFalse();
    }

    @Test
    void every_log_continues_the_empty_one_by_an_empty_path_only() {
        Hash nothing = MerkleTree.emptyRoot();
        Hash root = SampleLog.root(5);

        assertThat(proof(0, 5)).isEqualTo(new ConsistencyProof(0, 5, List.of()));
        assertThat(proof(0, 5).proves(nothing, root)).isTrue();
        assertThat(proof(0, 5).proves(root, root)).isFalse();
        assertThat(new ConsistencyProof(0, 5, List.of(root)).proves(nothing, root))
                .isFalse();
    }

    @Test
    void a_log_that_shrank_or_has_less_than_no_leaves_is_consistent_with_nothing() {
        Hash root = SampleLog.root(5);

        assertThat(new ConsistencyProof(6, 5, List.of()).proves(root, root)).isFalse();
        assertThat(new ConsistencyProof(3, 1, List.of(root)).proves(root, root)).isFalse();
        assertThat(new ConsistencyProof(-1, 5, List.of()).proves(root, root)).isFalse();
        assertThat(new ConsistencyProof(-1, -1, List.of()).proves(root, root)).isFalse();
    }

    @Test
    void an_empty_path_proves_no_growth() {
        assertThat(new ConsistencyProof(4, 5, List.of()).proves(SampleLog.root(4), SampleLog.root(5)))
                .isFalse();
        assertThat(new ConsistencyProof(3, 5, List.of()).proves(SampleLog.root(3), SampleLog.root(5)))
                .isFalse();
    }

    @Test
    void a_path_that_ends_below_the_top_of_a_larger_log_is_refused_even_if_the_hashes_fit() {
        ConsistencyProof toThree = proof(1, 3);

        assertThat(new ConsistencyProof(1, 8, toThree.path()).proves(SampleLog.root(1), SampleLog.root(3)))
                .isFalse();
    }

    @Test
    void a_proof_from_a_log_longer_than_the_new_one_cannot_be_asked_for() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> proof(4, 3));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> proof(-1, 3));
    }

    private static Stream<ConsistencyProof> proofs(int newSize) {
        return IntStream.rangeClosed(1, newSize).mapToObj(oldSize -> proof(oldSize, newSize));
    }

    private static ConsistencyProof proof(int oldSize, int newSize) {
        return MerkleTree.consistencyProof(SampleLog.leaves(newSize), oldSize);
    }

    private static boolean proves(ConsistencyProof claim) {
        return claim.proves(oldRoot(claim), newRoot(claim));
    }

    private static Hash oldRoot(ConsistencyProof claim) {
        return SampleLog.root((int) claim.oldSize());
    }

    private static Hash newRoot(ConsistencyProof claim) {
        return SampleLog.root((int) claim.newSize());
    }

    private static Hash another(Hash hash) {
        return SampleLog.withFlippedBit(hash);
    }
}
