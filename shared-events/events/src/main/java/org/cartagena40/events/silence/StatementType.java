package org.cartagena40.events.silence;

/** Statements are typed and never break the silence (rule 11). */
public enum StatementType {
    EXPLANATION_OF_POSITION,
    INTERPRETATIVE_STATEMENT,
    RESERVATION,
    /** From the paragraphs it names. */
    DISSOCIATION
}
