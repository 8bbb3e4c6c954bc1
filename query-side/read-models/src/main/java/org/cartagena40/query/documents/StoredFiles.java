package org.cartagena40.query.documents;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.Row;
import org.jspecify.annotations.Nullable;

/**
 * What the content store holds now of the files that an answer names. It is the store's present: the store is no part of
 * the log and knows no past.
 */
record StoredFiles(Map<String, Stored> byHash) {

    record Stored(
            String mediaType,
            long size,
            @Nullable Instant erasedAt,
            @Nullable String erasureReason) {}

    static StoredFiles of(Asked asked, Collection<String> hashes) {
        Map<String, Stored> found = new HashMap<>();
        if (!hashes.isEmpty()) {
            asked.rows(
                    "select * from content.content where hash in (:hashes)",
                    Map.of("hashes", hashes),
                    row -> found.put(row.text("hash"), stored(row)));
        }
        return new StoredFiles(found);
    }

    @Nullable
    Stored find(String hash) {
        return byHash.get(hash);
    }

    ContentState state(@Nullable String hash) {
        if (hash == null) {
            return ContentState.NOT_KNOWN;
        }
        Stored stored = byHash.get(hash);
        if (stored == null) {
            return ContentState.KNOWN_NOT_HELD;
        }
        return stored.erasedAt() == null ? ContentState.HELD : ContentState.ERASED;
    }

    private static Stored stored(Row row) throws SQLException {
        return new Stored(
                row.text("media_type"),
                row.number("size"),
                row.instantOrNull("erased_at"),
                row.textOrNull("erasure_reason"));
    }
}
