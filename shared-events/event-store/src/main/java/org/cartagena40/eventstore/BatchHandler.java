package org.cartagena40.eventstore;

import java.util.List;

/**
 * Follows the log in whole batches, so that it can fold many events and write once. It is called once per batch inside
 * a transaction of Spring's; what it writes there and how far it came are committed together, or neither is. If it
 * throws, the processor stops and the same events come again later: nothing is skipped.
 */
@FunctionalInterface
public interface BatchHandler {

    /** The next events in the order of the log, without a gap, at least one. */
    void handle(List<RecordedEvent> batch);
}
