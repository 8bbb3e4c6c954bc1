package org.cartagena40.events;

/** How exactly a source says when something held. */
public enum Precision {
    INSTANT,
    DAY,
    /** Within some days, which of them is not stated. */
    RANGE,
    MONTH,
    YEAR,
    /** Not before one day and not after another; one of them may be open. */
    BOUNDED,
    UNKNOWN
}
