package org.cartagena40.ledger.evidence;

import org.cartagena40.ledger.LogEntry;
import org.cartagena40.ledger.proof.LogProof;
import org.jspecify.annotations.Nullable;

/**
 * One event of a bundle: its public entry with the proof of its place, and the event itself where the reader may see it.
 *
 * @param whole null where only place and time are shown
 */
public record Evidence(
        LogEntry entry, LogProof proof, @Nullable WholeEvent whole) {

    public long position() {
        return proof.index();
    }

    public static Evidence of(WholeEvent event, LogProof proof) {
        return new Evidence(event.entry(), proof, event);
    }

    /** Place and time, without the event. */
    public static Evidence redacted(LogEntry entry, LogProof proof) {
        return new Evidence(entry, proof, null);
    }
}
