package org.cartagena40.events.silence;

/**
 * What the addressees of a procedure are told.
 *
 * @param number which extension; 1 for everything that happens once
 */
public record Notice(Kind kind, int number) {

    /** What a notice tells. */
    public enum Kind {
        OPENING,
        EXTENSION,
        BREAK,
        WITHDRAWAL,
        CONCLUSION
    }
}
