package org.cartagena40.events.documents;

/** For how long a stakeholder would collaborate (001:75). */
public enum Horizon {
    SHORT_TERM,
    MEDIUM_TERM,
    LONG_TERM
}
