package org.cartagena40.query.documents;

/**
 * What the record has of a content. That a hash is known says which file was meant, not that its bytes are here (X24).
 */
public enum ContentState {
    /** Not even a hash is known. */
    NOT_KNOWN,
    /** Its hash is known; its bytes are not here. */
    KNOWN_NOT_HELD,
    HELD,
    /** Its bytes were here and were erased for a stated reason. */
    ERASED
}
