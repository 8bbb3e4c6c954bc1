package org.cartagena40.ledger.audit;

import java.util.ArrayList;
import java.util.List;
import org.cartagena40.ledger.LogEntry;
import org.cartagena40.ledger.StoredEvent;

/**
 * Says which columns of a row are not what the public entry stands for. Id and moment stand in the entry; the rest lies
 * under one commitment, which still answers when asked whether a value was the recorded one.
 */
final class Differences {

    private Differences() {}

    /** Empty if the row is the recorded one. */
    static String between(StoredEvent row, LogEntry entry) {
        LogEntry derived = row.entry();
        List<String> differs = new ArrayList<>();
        if (!derived.eventId().equals(entry.eventId())) {
            differs.add("event_id is " + derived.eventId() + ", recorded was " + entry.eventId());
        }
        if (!derived.recordedAt().equals(entry.recordedAt())) {
            differs.add("recorded_at is " + derived.recordedAt() + ", recorded was " + entry.recordedAt());
        }
        if (differs.isEmpty() && !derived.commitment().equals(entry.commitment())) {
            differs.add(FieldSearch.of(row, entry.commitment()));
        }
        return String.join("; ", differs);
    }
}
