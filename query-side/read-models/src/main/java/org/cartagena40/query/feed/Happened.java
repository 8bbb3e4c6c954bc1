package org.cartagena40.query.feed;

import java.time.Instant;
import org.cartagena40.eventstore.EventLog;

/** A place in the order of effective time: when something may have begun to hold, and of several at once which. */
record Happened(Instant at, long position) {

    /** Before everything that happened from an instant on. */
    static Happened before(Instant at) {
        return new Happened(at, EventLog.BEFORE_FIRST);
    }
}
