package org.cartagena40.events.offices;

/** The offices of the Mechanism (Terms of Reference III). */
public enum Office {
    PRESIDENCY,
    VICE_PRESIDENCY,
    TECHNICAL_SECRETARIAT
}
