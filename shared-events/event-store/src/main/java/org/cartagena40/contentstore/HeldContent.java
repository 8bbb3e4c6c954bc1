package org.cartagena40.contentstore;

import java.time.Instant;
import org.cartagena40.events.TextHash;
import org.jspecify.annotations.Nullable;

/**
 * What the store knows of a file.
 *
 * @param mediaType what its bytes were found to be
 * @param erasedAt since when its bytes are gone; null while they are held
 */
public record HeldContent(
        TextHash hash,
        String mediaType,
        long size,
        Instant storedAt,
        @Nullable Instant erasedAt,
        @Nullable String erasureReason) {

    /** Whether its bytes are here. */
    public boolean held() {
        return erasedAt == null;
    }
}
