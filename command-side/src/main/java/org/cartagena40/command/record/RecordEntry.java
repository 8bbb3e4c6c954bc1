package org.cartagena40.command.record;

import org.cartagena40.command.Evolution;
import org.cartagena40.events.record.HistoricalFactRecorded;
import org.cartagena40.events.record.KeyRotated;
import org.cartagena40.events.record.RecordAnnotated;
import org.cartagena40.events.record.RecordCorrected;
import org.cartagena40.events.record.RecordEvent;

/** An entry of the record about itself: it is there or it is not, and it never changes. */
public record RecordEntry(boolean onRecord) {

    public static final RecordEntry NONE = new RecordEntry(false);

    /** How it follows from its one event. */
    public static final Evolution<RecordEntry, RecordEvent> EVOLUTION = new Evolution<RecordEntry, RecordEvent>()
            .on(HistoricalFactRecorded.class, (entry, event) -> new RecordEntry(true))
            .on(RecordCorrected.class, (entry, event) -> new RecordEntry(true))
            .on(RecordAnnotated.class, (entry, event) -> new RecordEntry(true))
            .on(KeyRotated.class, (entry, event) -> new RecordEntry(true));
}
