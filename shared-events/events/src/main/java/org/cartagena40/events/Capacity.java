package org.cartagena40.events;

/** In which capacity somebody acts. An institution may hold several; each act names one (Terms of Reference, III). */
public enum Capacity {
    PRESIDENCY,
    VICE_PRESIDENCY,
    TECHNICAL_SECRETARIAT,
    MEMBER_STATE,
    STAKEHOLDER,
    AUDITOR,
    /** The record itself: its policies, its first start, its import of history. It never decides. */
    RECORD
}
