package org.cartagena40.events.silence;

import static org.cartagena40.events.Texts.requireText;

import org.cartagena40.events.Id;

/** An entry made on behalf of a State in a procedure. */
public record EntryId(String value) implements Id {
    public EntryId {
        requireText(value, "EntryId");
    }

    @Override
    public String toString() {
        return value;
    }
}
