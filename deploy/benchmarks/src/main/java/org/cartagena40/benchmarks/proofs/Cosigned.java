package org.cartagena40.benchmarks.proofs;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cartagena40.benchmarks.report.Row;
import org.cartagena40.benchmarks.running.Times;
import org.cartagena40.ledger.MerkleTree;
import org.cartagena40.ledger.note.Checkpoint;
import org.cartagena40.ledger.note.KeyType;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.ledger.note.SigningKey;
import org.cartagena40.ledger.proof.Policy;

/** A checkpoint that all 33 States cosigned: how large it is, and how long a reader needs to believe it. */
final class Cosigned {

    private static final int STATES = 33;
    private static final int QUORUM = 22;
    private static final int TIMES = 60;
    private static final Instant WHEN = Instant.parse("2026-11-22T15:00:00Z");

    private final String section;

    Cosigned(String section) {
        this.section = section;
    }

    Row row() {
        SigningKey log = SigningKey.generate("acta.example/benchmark", KeyType.LOG);
        List<SigningKey> states = IntStream.range(0, STATES)
                .mapToObj(i -> SigningKey.generate("state" + i + ".example", KeyType.WITNESS))
                .toList();
        Checkpoint checkpoint = new Checkpoint("acta.example/benchmark", 0, MerkleTree.emptyRoot());
        byte[] note = SignedCheckpoint.of(checkpoint, List.of(log))
                .with(states.stream()
                        .map(state -> state.cosign(checkpoint.text(), WHEN))
                        .toList())
                .toBytes();
        Policy policy = policy(log, states);
        Times times = new Times();
        for (int i = -TIMES; i < TIMES; i++) {
            long begun = System.nanoTime();
            boolean all = policy.require(SignedCheckpoint.parse(note)).size() == STATES;
            if (i >= 0 && all) {
                times.add(System.nanoTime() - begun);
            }
        }
        return Row.of(section, "checkpoint with 33 cosignatures, checked")
                .with(times.percentiles())
                .with("bytes", note.length);
    }

    private static Policy policy(SigningKey log, List<SigningKey> states) {
        String witnesses = IntStream.range(0, states.size())
                .mapToObj(i -> "witness s" + i + " " + states.get(i).verifier() + "\n")
                .collect(Collectors.joining());
        String names = IntStream.range(0, states.size()).mapToObj(i -> " s" + i).collect(Collectors.joining());
        String text = "log " + log.verifier() + "\n" + witnesses + "group msc " + QUORUM + names + "\nquorum msc\n";
        return Policy.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
