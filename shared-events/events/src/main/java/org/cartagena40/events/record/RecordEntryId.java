package org.cartagena40.events.record;

import static org.cartagena40.events.Texts.requireText;

import org.cartagena40.events.Id;

/** A historical fact, a correction or an annotation. */
public record RecordEntryId(String value) implements Id {
    public RecordEntryId {
        requireText(value, "RecordEntryId");
    }

    @Override
    public String toString() {
        return value;
    }
}
