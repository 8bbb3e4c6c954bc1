package org.cartagena40.query.documents;

/** What can happen to a document that is on record. */
public enum Step {
    ATTACHED,
    PART_SET,
    REFERENCE_ATTACHED,
    PRESENTED,
    CIRCULATED,
    APPROVED,
    SUPERSEDED
}
