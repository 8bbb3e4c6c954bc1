package org.cartagena40.query.silence;

import org.cartagena40.events.Evidence;
import org.jspecify.annotations.Nullable;

/** The e-mail or note that an entry on behalf of a State rests on: where it can be found, and which one was meant. */
public record Paper(String kind, String reference, @Nullable String hash) {

    static Paper of(Evidence evidence) {
        return new Paper(
                evidence.kind().name(),
                evidence.reference(),
                evidence.hash() == null ? null : evidence.hash().value());
    }
}
