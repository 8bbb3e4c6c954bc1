package org.cartagena40.events.record;

/** What sort of thing happened. */
public enum FactKind {
    INSTRUMENT_ADOPTED,
    PROCESS_CONCLUDED,
    /** Who leads the process; not the Presidency of the Mechanism (R16). */
    PROCESS_LEAD,
    /** Circumstances that the region works in (R24, R28). */
    CONTEXT
}
