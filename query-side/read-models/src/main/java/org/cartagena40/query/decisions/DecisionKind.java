package org.cartagena40.query.decisions;

/** Where a decision was taken. */
public enum DecisionKind {
    MEETING,
    SILENCE
}
