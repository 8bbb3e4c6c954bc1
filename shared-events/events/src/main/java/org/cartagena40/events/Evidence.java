package org.cartagena40.events;

import org.jspecify.annotations.Nullable;

/**
 * What shows that something was so: the e-mail or note verbale of a State, or a document. The reference says where the
 * paper can be found; the hash, where its file was kept, fixes which one was meant.
 */
public record Evidence(
        Kind kind, String reference, @Nullable TextHash hash) {

    /** What sort of paper it is. */
    public enum Kind {
        E_MAIL,
        NOTE_VERBALE,
        LETTER,
        DOCUMENT,
        OTHER
    }

    /** The same evidence as a source of an act. */
    public SourceReference source() {
        return new SourceReference(reference);
    }
}
