package org.cartagena40.query.log;

/** Whether a recorded act can already be proven to others. It is on record in any case. */
public enum ProofState {
    AWAITING_CHECKPOINT("recorded, awaiting publication"),
    AWAITING_COSIGNATURE("recorded, awaiting cosignature"),
    PROVABLE("recorded and provable");

    private final String words;

    ProofState(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
