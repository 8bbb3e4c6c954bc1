package org.cartagena40.eventstore;

import java.util.List;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/**
 * How events of earlier revisions are read today. What is stored never changes; each step brings one event from one
 * revision to the next, and both revisions keep their golden files.
 */
public final class EventRevisions {

    private EventRevisions() {}

    /** Every step, in the order of the years. */
    public static EventUpcaster toToday() {
        return new EventUpcasterChain(List.of(new ProcedureOpenedBeforeRounds()));
    }
}
