package org.cartagena40.query.progress;

import org.cartagena40.events.Evidence;
import org.jspecify.annotations.Nullable;

/** A paper that shows what was reported; without a hash no file of it was kept. */
public record Paper(String kind, String reference, @Nullable String hash) {

    static Paper of(Evidence evidence) {
        String hash = evidence.hash() == null ? null : evidence.hash().value();
        return new Paper(evidence.kind().name(), evidence.reference(), hash);
    }
}
