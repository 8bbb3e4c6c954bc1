package org.cartagena40.benchmarks.append;

import java.time.Instant;
import org.cartagena40.events.ActaEvent;

/** An event on its way into the log, with its place in its aggregate and the moment it is told to happen. */
record Entry(String aggregateType, String aggregateId, long sequenceNumber, ActaEvent event, Instant at) {

    static final String PROCEDURE = "silence-procedure";
    static final String REGISTER = "decision-register";
    static final String MEETING = "meeting";
    static final String REPORT = "report";
}
