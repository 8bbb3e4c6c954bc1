package org.cartagena40.query.documents;

import java.util.List;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.LabelText;
import org.jspecify.annotations.Nullable;

/**
 * A document that the record knows of.
 *
 * @param lang the language in which the sources name it
 * @param held whether its content is held; if not, {@code hash} is null
 * @param hash the SHA-256 of its file
 */
public record DocumentEntry(
        String document,
        long position,
        String type,
        LabelText title,
        String lang,
        boolean held,
        @Nullable String hash,
        Effective effective,
        String origin,
        List<String> sources) {}
