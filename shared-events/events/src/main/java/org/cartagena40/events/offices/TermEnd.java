package org.cartagena40.events.offices;

/** Why a term of the Vice-Presidency ended. */
public enum TermEnd {
    EXPIRED,
    RESIGNED,
    /** A successor's start ended it at the same instant. */
    REPLACED
}
