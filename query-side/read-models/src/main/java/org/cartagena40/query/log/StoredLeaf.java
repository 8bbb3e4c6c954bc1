package org.cartagena40.query.log;

import org.jspecify.annotations.Nullable;

/**
 * The leaf of one event, derived anew from its bytes as they are stored now, beside the one that was published.
 *
 * @param derived base64
 * @param published base64; null while no checkpoint covers the event
 */
public record StoredLeaf(
        long position,
        String eventId,
        String derived,
        @Nullable String published) {

    /** Whether the bytes are what was published, as far as anything was. */
    public boolean agrees() {
        return published == null || published.equals(derived);
    }
}
