package org.cartagena40.dashboard.proof;

import org.cartagena40.query.history.HistoryEntry;
import org.cartagena40.query.log.LogState;
import org.cartagena40.query.log.ProofState;
import org.cartagena40.query.log.PublishedLog;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of the proof of a decision.
 *
 * @param witnesses who cosigned the newest checkpoint; null where nothing is published
 * @param position of the event that brought the decision into the register; null where this reader is not told it
 */
public record Proof(
        ProofState state,
        @Nullable Witnesses witnesses,
        @Nullable Long position) {

    public static Proof of(ProofState state, PublishedLog published, @Nullable HistoryEntry entry) {
        return new Proof(
                state, LogState.of(published).map(Witnesses::of).orElse(null), entry == null ? null : entry.position());
    }
}
