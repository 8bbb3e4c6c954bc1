package org.cartagena40.eventstore;

import org.cartagena40.ledger.CommittedEvent;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.Salt;

/**
 * An event as it will be stored, with its salt and the commitment of its leaf: everything but its place and time, which
 * only the log can give. Sealed in the thread of its command, because the lane has no time for it.
 */
record SealedEvent(CommittedEvent event, Salt salt, Hash commitment) {

    static SealedEvent of(CommittedEvent event, Salt salt) {
        return new SealedEvent(event, salt, event.commitment(salt));
    }
}
