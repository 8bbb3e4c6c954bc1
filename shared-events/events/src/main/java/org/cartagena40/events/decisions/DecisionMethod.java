package org.cartagena40.events.decisions;

/** How the members decided. There is no voting (X14). */
public enum DecisionMethod {
    CONSENSUS,
    ACCLAMATION,
    SILENCE,
    /** The source says that it was decided, not how. */
    NOT_STATED
}
