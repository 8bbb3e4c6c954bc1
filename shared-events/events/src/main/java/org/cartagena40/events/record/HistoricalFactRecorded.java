package org.cartagena40.events.record;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;

/** Something that happened before this record or around it, as exact as its sources and no more. */
public record HistoricalFactRecorded(RecordEntryId entry, FactKind kind, Label title, EffectiveTime effective, Act act)
        implements RecordEvent {}
