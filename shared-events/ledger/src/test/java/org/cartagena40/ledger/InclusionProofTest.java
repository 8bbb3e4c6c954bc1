package org.cartagena40.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InclusionProofTest {

    static IntStream sizes() {
        return IntStream.rangeClosed(1, SampleLog.LARGEST);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void every_proof_is_the_one_RFC_6962_defines_and_proves(int size) {
        for (int index = 0; index < size; index++) {
            InclusionProof proof = proof(index, size);

            assertThat(proof.path()).isEqualTo(NaiveTree.inclusionPath(index, SampleLog.entries(size)));
            assertThat(proof.proves(SampleLog.leaf(index), SampleLog.root(size)))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void no_proof_holds_for_another_index(int size) {
        assertThat(proofs(size)
                        .flatMap(proof -> IntStream.rangeClosed(-1, size + 1)
                                .filter(index -> index != proof.index())
                                .mapToObj(index -> new InclusionProof(index, size, proof.path()))
                                .filter(claim -> claim.proves(leafOf(proof), SampleLog.root(size)))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void no_proof_holds_in_a_log_of_another_size(int size) {
        assertThat(proofs(size)
                        .flatMap(proof -> IntStream.rangeClosed(0, SampleLog.LARGEST)
                                .filter(other -> other != size)
                                .mapToObj(other -> new InclusionProof(proof.index(), other, proof.path()))
                                .filter(claim -> claim.proves(leafOf(proof), SampleLog.root((int) claim.treeSize())))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void no_proof_holds_for_another_leaf_or_another_root(int size) {
        assertThat(proofs(size)
                        .filter(proof -> proof.proves(another(leafOf(proof)), SampleLog.root(size))
                                || proof.proves(leafOf(proof), another(SampleLog.root(size)))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void a_path_cut_lengthened_exchanged_or_altered_proves_nothing(int size) {
        assertThat(proofs(size)
                        .flatMap(proof -> SampleLog.spoilt(proof.path()).stream()
                                .map(path -> new InclusionProof(proof.index(), size, path))
                                .filter(claim -> claim.proves(leafOf(proof), SampleLog.root(size)))))
                .isEmpty();
    }

    @Test
    void an_index_at_or_beyond_the_size_is_refused_even_if_the_hashes_fit() {
        Hash leaf = SampleLog.leaf(0);

        assertThat(new InclusionProof(0, 1, List.of()).proves(leaf, leaf)).isTrue();
        assertThat(new InclusionProof(1, 1, List.of()).proves(leaf, leaf)).isFalse();
        assertThat(new InclusionProof(-1, 1, List.of()).proves(leaf, leaf)).isFalse();
        assertThat(new InclusionProof(0, 0, List.of()).proves(leaf, leaf)).isFalse();
        assertThat(new InclusionProof(Long.MIN_VALUE, Long.MIN_VALUE, List.of()).proves(leaf, leaf))
                .isFalse();
    }

    @Test
    void the_fourth_leaf_is_not_in_a_log_said_to_have_three() {
        InclusionProof ofFour = proof(3, 4);

        assertThat(new InclusionProof(3, 3, ofFour.path()).proves(leafOf(ofFour), SampleLog.root(4)))
                .isFalse();
    }

    @Test
    void the_largest_sizes_a_claim_can_name_are_refused_without_overflow() {
        Hash leaf = SampleLog.leaf(0);

        assertThat(new InclusionProof(Long.MAX_VALUE - 1, Long.MAX_VALUE, List.of()).proves(leaf, leaf))
                .isFalse();
        assertThat(new InclusionProof(0, Long.MAX_VALUE, SampleLog.leaves(63)).proves(leaf, leaf))
                .isFalse();
    }

    /** A known limit of the tree, stated so that nobody relies on the contrary: the checkpoint fixes the size. */
    @Test
    void a_root_alone_does_not_fix_the_size() {
        InclusionProof proof = proof(0, 3);

        assertThat(new InclusionProof(0, 4, proof.path()).proves(leafOf(proof), SampleLog.root(3)))
                .isTrue();
    }

    @Test
    void a_proof_for_a_leaf_that_is_not_there_cannot_be_asked_for() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> proof(3, 3));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> proof(-1, 3));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> proof(0, 0));
    }

    private static Stream<InclusionProof> proofs(int size) {
        return IntStream.range(0, size).mapToObj(index -> proof(index, size));
    }

    private static InclusionProof proof(int index, int size) {
        return MerkleTree.inclusionProof(SampleLog.leaves(size), index);
    }

    private static Hash leafOf(InclusionProof proof) {
        return SampleLog.leaf((int) proof.index());
    }

    private static Hash another(Hash hash) {
        return SampleLog.withFlippedBit(hash);
    }
}
