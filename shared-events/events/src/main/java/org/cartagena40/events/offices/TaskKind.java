package org.cartagena40.events.offices;

/** The tasks of the Vice-Presidency, by their letters in the Terms of Reference, III (000:45-51). */
public enum TaskKind {
    /** a) in its own right. */
    CO_CONVENE_MEETINGS,
    /** b) in its own right. */
    WORK_JOINTLY,
    /** c) at the request of the Presidency. */
    HOST_MEETING,
    /** d) at the request of the Presidency. */
    LEAD_PROGRAMME,
    /** e) as requested. */
    LEAD_NEGOTIATIONS,
    /** f) from the needs of the Mechanism. */
    OTHER
}
