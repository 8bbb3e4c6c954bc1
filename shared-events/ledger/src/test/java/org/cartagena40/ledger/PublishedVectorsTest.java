package org.cartagena40.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Values computed by others: the vectors of our format page and the inputs that came with RFC 6962. */
class PublishedVectorsTest {

    private static final List<Hash> LEAVES = Stream.of("", "a", "decision-3")
            .map(entry -> MerkleTree.leafHash(entry.getBytes(StandardCharsets.UTF_8)))
            .toList();
    private static final Hash LEAF_0 = hash("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    private static final Hash LEAF_1 = hash("022a6979e6dab7aa5ae4c3e5e45f7e977112a7e63593820dbec1ec738a24f93c");
    private static final Hash LEAF_2 = hash("d432bd8b72900618b6fc1c63e5f49c00b31574d7f566b8d03d2a441a89ec565a");
    private static final Hash ROOT_2 = hash("688dc6244b041199e7ab4990df6340ce3dc14caa5cd5a0e1131addaa1209e1a6");
    private static final Hash ROOT_3 = hash("4046db60d9e0696b7f2ee5545e355a00023f399ca741c1035b506c54b704c98f");

    private static final List<Hash> RFC_6962_LEAVES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(entry -> MerkleTree.leafHash(HexFormat.of().parseHex(entry)))
            .toList();

    @Test
    void the_leaves_are_the_published_ones() {
        assertThat(LEAVES).containsExactly(LEAF_0, LEAF_1, LEAF_2);
    }

    @Test
    void the_root_of_an_empty_log_is_the_hash_of_nothing() {
        Hash rootOfNothing = hash("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

        assertThat(MerkleTree.emptyRoot()).isEqualTo(rootOfNothing);
        assertThat(MerkleTree.root(List.of())).isEqualTo(rootOfNothing);
    }

    @Test
    void the_root_of_one_leaf_is_the_leaf() {
        assertThat(MerkleTree.root(LEAVES.subList(0, 1))).isEqualTo(LEAF_0);
    }

    @Test
    void the_roots_of_two_and_of_three_leaves_are_the_published_ones() {
        assertThat(MerkleTree.root(LEAVES.subList(0, 2))).isEqualTo(ROOT_2);
        assertThat(MerkleTree.root(LEAVES)).isEqualTo(ROOT_3);
        assertThat(ROOT_3.toBase64()).isEqualTo("QEbbYNngaWt/LuVUXjVaAAI/OZynQcEDW1BsVLcEyY8=");
    }

    @Test
    void the_inclusion_proofs_in_a_log_of_three_are_the_published_ones_and_prove() {
        assertThat(MerkleTree.inclusionProof(LEAVES, 0)).isEqualTo(new InclusionProof(0, 3, List.of(LEAF_1, LEAF_2)));
        assertThat(MerkleTree.inclusionProof(LEAVES, 1)).isEqualTo(new InclusionProof(1, 3, List.of(LEAF_0, LEAF_2)));
        assertThat(MerkleTree.inclusionProof(LEAVES, 2)).isEqualTo(new InclusionProof(2, 3, List.of(ROOT_2)));

        assertThat(new InclusionProof(0, 3, List.of(LEAF_1, LEAF_2)).proves(LEAF_0, ROOT_3))
                .isTrue();
        assertThat(new InclusionProof(1, 3, List.of(LEAF_0, LEAF_2)).proves(LEAF_1, ROOT_3))
                .isTrue();
        assertThat(new InclusionProof(2, 3, List.of(ROOT_2)).proves(LEAF_2, ROOT_3))
                .isTrue();
    }

    @Test
    void the_consistency_proofs_to_a_log_of_three_are_the_published_ones_and_prove() {
        assertThat(MerkleTree.consistencyProof(LEAVES, 1))
                .isEqualTo(new ConsistencyProof(1, 3, List.of(LEAF_1, LEAF_2)));
        assertThat(MerkleTree.consistencyProof(LEAVES, 2)).isEqualTo(new ConsistencyProof(2, 3, List.of(LEAF_2)));

        assertThat(new ConsistencyProof(1, 3, List.of(LEAF_1, LEAF_2)).proves(LEAF_0, ROOT_3))
                .isTrue();
        assertThat(new ConsistencyProof(2, 3, List.of(LEAF_2)).proves(ROOT_2, ROOT_3))
                .isTrue();
    }

    @Test
    void the_roots_over_the_inputs_of_RFC_6962_are_the_published_ones() {
        assertThat(MerkleTree.root(RFC_6962_LEAVES.subList(0, 2)))
                .hasToString("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
        assertThat(MerkleTree.root(RFC_6962_LEAVES.subList(0, 7)))
                .hasToString("ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c");
        assertThat(MerkleTree.root(RFC_6962_LEAVES))
                .hasToString("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    private static Hash hash(String hex) {
        return Hash.ofHex(hex);
    }
}
