package org.cartagena40.query.priorities;

/** Where a cycle stands. */
public enum CycleStatus {
    /** Priorities are being proposed. */
    OPEN,
    ADOPTED,
    CLOSED
}
