package org.cartagena40.ledger.audit;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.ledger.note.VerifierKey;

/** Says what a checkpoint is and who vouches for it. */
final class CheckpointInWords {

    private CheckpointInWords() {}

    static String of(SignedCheckpoint checkpoint, Map<VerifierKey, Instant> seen) {
        String log = "the log " + checkpoint.origin() + " at size " + checkpoint.size();
        if (seen.isEmpty()) {
            return log + ", signed by the log alone";
        }
        return log + ", seen by " + seen.size() + " witnesses, first at " + Collections.min(seen.values())
                + ", last at " + Collections.max(seen.values());
    }
}
