package org.cartagena40.query.log;

import java.util.stream.Collectors;
import org.cartagena40.ledger.note.SigningKey;
import org.cartagena40.ledger.proof.Policy;

/** The policy that a log without witnesses hands out: its own keys, the later ones as they may take over. */
final class PolicyText {

    private PolicyText() {}

    static String of(Policy policy, LogKeys keys) {
        String logs = keys.all().stream()
                .map(SigningKey::verifier)
                .map(key -> "log " + key + "\n")
                .collect(Collectors.joining());
        return policy.source().isEmpty() ? logs + "quorum none\n" : policy.source();
    }
}
