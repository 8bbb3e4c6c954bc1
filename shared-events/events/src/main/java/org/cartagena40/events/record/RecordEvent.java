package org.cartagena40.events.record;

import org.cartagena40.events.ActaEvent;

/** What is said about history and about the record itself. */
public sealed interface RecordEvent extends ActaEvent
        permits HistoricalFactRecorded, RecordCorrected, RecordAnnotated, KeyRotated {
    RecordEntryId entry();
}
