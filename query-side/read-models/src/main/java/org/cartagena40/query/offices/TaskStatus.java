package org.cartagena40.query.offices;

/** What a task of the Vice-Presidency is at the asked moment. */
public enum TaskStatus {
    /** Asked for and not answered. */
    REQUESTED,
    ACCEPTED,
    /** Taken up in its own right, without being asked. */
    TAKEN_UP,
    DECLINED,
    COMPLETED,
    /** The term ended before the task was completed: it is the Presidency's again (X18). */
    REVERTED;

    /** Whether the Vice-Presidency still has it, or has yet to answer. */
    public boolean open() {
        return this == REQUESTED || this == ACCEPTED || this == TAKEN_UP;
    }
}
