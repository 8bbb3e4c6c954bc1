package org.cartagena40.query.log;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.ledger.proof.Policy;

/**
 * Whether enough witnesses saw a checkpoint. That asks for a signature to be checked for each of them, and what was asked
 * once is remembered under the whole text, cosignatures included: with one more it is another text.
 */
final class Quorums {

    private static final int REMEMBERED = 2_000;

    private final Policy policy;
    private final Map<String, Boolean> known = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    });

    Quorums(Policy policy) {
        this.policy = policy;
    }

    boolean has(SignedCheckpoint checkpoint) {
        if (!policy.asksForWitnesses()) {
            return policy.isQuorum(Map.of());
        }
        return known.computeIfAbsent(checkpoint.toString(), text -> policy.isQuorum(policy.cosigners(checkpoint)));
    }
}
