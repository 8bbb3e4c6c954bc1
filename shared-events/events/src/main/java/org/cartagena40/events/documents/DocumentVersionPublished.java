package org.cartagena40.events.documents;

import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.jspecify.annotations.Nullable;

/**
 * A version of a document. Where it exists in several languages one of them may be authoritative.
 *
 * @param contents one a language
 */
public record DocumentVersionPublished(
        DocumentId document,
        int version,
        List<Content> contents,
        @Nullable String authoritativeLanguage,
        @Nullable String note,
        EffectiveTime effective,
        Act act)
        implements DocumentEvent {
    public DocumentVersionPublished {
        contents = List.copyOf(contents);
    }
}
