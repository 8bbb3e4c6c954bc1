package org.cartagena40.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.cartagena40.ledger.note.Checkpoint;
import org.cartagena40.ledger.note.KeyType;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.ledger.note.SigningKey;
import org.cartagena40.ledger.note.Vectors;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private static final List<SigningKey> STATES = IntStream.range(0, 33)
            .mapToObj(i -> SigningKey.generate("state" + i + ".example", KeyType.WITNESS))
            .toList();

    @Test
    void the_proof_that_another_program_made_proves_under_a_policy_that_names_its_witness() {
        LogProof proof = LogProof.parse(bytes(Vectors.PROOF));
        proof.requireProves(Vectors.LEAVES.get(2));

        assertThat(policy("witness w1 " + Vectors.WITNESS_VKEY + "\nquorum w1\n")
                        .require(proof.checkpoint()))
                .hasSize(1)
                .containsValue(Instant.ofEpochSecond(Vectors.TIME));
        assertThat(proof).hasToString(Vectors.PROOF);
    }

    @Test
    void twenty_two_of_thirty_three_are_enough_and_twenty_one_are_not() {
        Policy policy = policy(states() + "group msc 22 " + names(33) + "\nquorum msc\n");

        assertThatCode(() -> policy.require(cosignedBy(22))).doesNotThrowAnyException();
        assertThatThrownBy(() -> policy.require(cosignedBy(21)))
                .hasMessageContaining("QUORUM_MISSING")
                .hasMessageContaining("cosigned by 21 of 33");
    }

    @Test
    void groups_stand_within_groups_and_comments_and_tabs_are_read_as_the_specification_says() {
        Policy policy = policy("# those who trust nobody\n\n" + states()
                + "\tgroup  a all s0 s1 \n group b any s2 s3\ngroup both all a b\nquorum both\n");

        assertThat(policy.isQuorum(policy.cosigners(cosignedBy(2)))).isFalse();
        assertThat(policy.isQuorum(policy.cosigners(cosignedBy(3)))).isTrue();
    }

    @Test
    void a_policy_without_witnesses_asks_for_the_log_alone() {
        Policy policy = policy("quorum none\n");

        assertThat(policy.asksForWitnesses()).isFalse();
        assertThat(policy.require(cosignedBy(0))).isEmpty();
    }

    @Test
    void the_request_to_a_witness_is_read_as_it_was_written() {
        AddCheckpoint request = new AddCheckpoint(2, List.of(Vectors.LEAVES.get(2)), cosignedBy(0));

        assertThat(AddCheckpoint.parse(request.toBytes())).isEqualTo(request);
        request.requireContinues(org.cartagena40.ledger.MerkleTree.root(Vectors.LEAVES.subList(0, 2)));
    }

    private static SignedCheckpoint cosignedBy(int states) {
        Checkpoint checkpoint = Checkpoint.parse(Vectors.UNSIGNED);
        Instant time = Instant.ofEpochSecond(Vectors.TIME);
        return SignedCheckpoint.of(checkpoint, List.of(Vectors.logKey()))
                .with(STATES.subList(0, states).stream()
                        .map(state -> state.cosign(checkpoint.text(), time))
                        .toList());
    }

    private static String states() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < STATES.size(); i++) {
            lines.append("witness s" + i + " " + STATES.get(i).verifier() + "\n");
        }
        return lines.toString();
    }

    private static String names(int count) {
        return String.join(" ", IntStream.range(0, count).mapToObj(i -> "s" + i).toList());
    }

    private static Policy policy(String rest) {
        return Policy.parse(bytes("log " + Vectors.LOG_VKEY + "\n" + rest));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
