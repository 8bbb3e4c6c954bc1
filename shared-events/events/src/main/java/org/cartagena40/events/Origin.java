package org.cartagena40.events;

/** How an act came on record. Only the process itself sets anything but LIVE; no request can. */
public enum Origin {
    /** Sent by its actor to this record. */
    LIVE,
    /** Taken from a cited source of the time before this record; sends no notices and starts no deadlines. */
    IMPORT,
    /** Invented for the rehearsal and marked so everywhere. */
    SAMPLE
}
