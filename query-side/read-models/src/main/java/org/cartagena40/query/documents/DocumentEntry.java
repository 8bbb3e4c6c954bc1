package org.cartagena40.query.documents;

import java.util.List;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.LabelText;
import org.jspecify.annotations.Nullable;

/**
 * A document that the record knows of.
 *
 * @param lang the language in which the sources name it
 * @param hash the SHA-256 with which it was registered; its versions have hashes of their own
 * @param content whether its bytes are here: of the latest version, or of the file it was registered with
 * @param held the same as yes or no
 * @param versions how many were published
 * @param languages of the latest version
 * @param circulatedTo every audience it ever went to
 */
public record DocumentEntry(
        String document,
        long position,
        String type,
        LabelText title,
        String lang,
        @Nullable String hash,
        ContentState content,
        boolean held,
        int versions,
        List<String> languages,
        List<String> circulatedTo,
        @Nullable String supersededBy,
        Effective effective,
        String origin,
        List<String> sources) {}
