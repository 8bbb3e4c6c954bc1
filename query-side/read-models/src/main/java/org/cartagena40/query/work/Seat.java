package org.cartagena40.query.work;

/** For whom an item is listed. */
public enum Seat {
    PRESIDENCY,
    VICE_PRESIDENCY,
    TECHNICAL_SECRETARIAT,
    MEMBER_STATE,
    STAKEHOLDER
}
