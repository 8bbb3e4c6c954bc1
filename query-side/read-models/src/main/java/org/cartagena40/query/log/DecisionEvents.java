package org.cartagena40.query.log;

import java.util.List;
import java.util.Set;
import org.cartagena40.ledger.StoredEvent;

/**
 * The events behind a decision, in order, and which of them this reader may read to the last byte.
 *
 * @param decision its number, or its id where no source states one
 */
record DecisionEvents(String decision, List<StoredEvent> events, Set<Long> whole) {

    long last() {
        return events.get(events.size() - 1).position();
    }
}
