package org.cartagena40.ledger.proof;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartagena40.ledger.Flaw;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.ledger.note.VerifierKey;

/**
 * Whom a reader trusts: which keys of the log, which witnesses, and how many of them together are enough. It is the
 * reader's own; a log that hands out its policy hands out a convenience.
 *
 * @param source the text it was read from, empty if there was none
 */
public record Policy(List<VerifierKey> logs, List<Witness> witnesses, Quorum quorum, String source) {

    /** A member State's witness, and where it can be asked, if it can. */
    public record Witness(String name, VerifierKey key, String url) {}

    public Policy {
        logs = List.copyOf(logs);
        witnesses = List.copyOf(witnesses);
    }

    public static Policy parse(byte[] bytes) {
        return new PolicyParser().parse(bytes);
    }

    /** Trusts one log's keys and asks for no witness. */
    public static Policy of(List<VerifierKey> logs) {
        return new Policy(logs, List.of(), Quorum.NONE, "");
    }

    public boolean asksForWitnesses() {
        return !quorum.reached(Set.of());
    }

    /** Refuses a checkpoint that no trusted log key signed or that too few witnesses saw; answers who saw it when. */
    public Map<VerifierKey, Instant> require(SignedCheckpoint checkpoint) {
        checkpoint.requireSignedByLog(logs);
        Map<VerifierKey, Instant> seen = cosigners(checkpoint);
        if (!isQuorum(seen)) {
            throw Flaw.QUORUM_MISSING.met("the checkpoint of " + checkpoint.origin() + " at size " + checkpoint.size()
                    + ", cosigned by " + seen.size() + " of " + witnesses.size());
        }
        return seen;
    }

    public Map<VerifierKey, Instant> cosigners(SignedCheckpoint checkpoint) {
        return checkpoint.cosignedBy(witnesses.stream().map(Witness::key).toList());
    }

    public boolean isQuorum(Map<VerifierKey, Instant> seen) {
        return quorum.reached(witnesses.stream()
                .filter(witness -> seen.containsKey(witness.key()))
                .map(Witness::name)
                .collect(Collectors.toSet()));
    }
}
