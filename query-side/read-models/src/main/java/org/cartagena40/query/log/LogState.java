package org.cartagena40.query.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.ledger.note.VerifierKey;
import org.cartagena40.ledger.proof.Policy;
import org.jspecify.annotations.Nullable;

/**
 * How far the log has come: its newest checkpoint and which witnesses have cosigned it.
 *
 * @param size how many events it covers
 * @param provable how many are covered by a checkpoint with its quorum
 * @param root base64
 * @param witnesses whom the log asks, in the order of its policy
 * @param enough how many of them make the quorum; null where none is asked for, or where not only their number counts
 */
public record LogState(
        String origin,
        long size,
        long provable,
        String root,
        List<Witness> witnesses,
        @Nullable Integer enough) {

    /**
     * A witness that is asked.
     *
     * @param cosignedAt by its own clock; null while it has not cosigned this checkpoint
     */
    public record Witness(String name, @Nullable Instant cosignedAt) {}

    public LogState {
        witnesses = List.copyOf(witnesses);
    }

    /** Empty before anything is published. */
    public static Optional<LogState> of(PublishedLog published) {
        return published.newest().map(newest -> of(newest, published));
    }

    private static LogState of(SignedCheckpoint newest, PublishedLog published) {
        Policy policy = published.policy();
        Map<VerifierKey, Instant> seen = policy.cosigners(newest);
        return new LogState(
                newest.origin(),
                newest.size(),
                published.provableSize(),
                newest.root().toBase64(),
                policy.witnesses().stream()
                        .map(witness -> new Witness(witness.name(), seen.get(witness.key())))
                        .toList(),
                enough(policy));
    }

    /** How many witnesses have cosigned the newest checkpoint. */
    public int cosigned() {
        return (int) witnesses.stream()
                .filter(witness -> witness.cosignedAt() != null)
                .count();
    }

    /** A quorum of groups within groups has no number; then the first ones and the last ones are not equally many. */
    private static @Nullable Integer enough(Policy policy) {
        if (!policy.asksForWitnesses()) {
            return null;
        }
        List<Policy.Witness> lastFirst = new ArrayList<>(policy.witnesses());
        Collections.reverse(lastFirst);
        Optional<Integer> first = fewest(policy, policy.witnesses());
        return first.equals(fewest(policy, lastFirst)) ? first.orElse(null) : null;
    }

    private static Optional<Integer> fewest(Policy policy, List<Policy.Witness> order) {
        return IntStream.rangeClosed(0, order.size())
                .boxed()
                .filter(count -> policy.isQuorum(order.subList(0, count).stream()
                        .collect(Collectors.toMap(Policy.Witness::key, witness -> Instant.EPOCH))))
                .findFirst();
    }
}
