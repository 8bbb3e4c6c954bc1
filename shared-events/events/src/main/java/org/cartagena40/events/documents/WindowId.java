package org.cartagena40.events.documents;

import static org.cartagena40.events.Texts.requireText;

import org.cartagena40.events.Id;

/** A comment window. */
public record WindowId(String value) implements Id {
    public WindowId {
        requireText(value, "WindowId");
    }

    @Override
    public String toString() {
        return value;
    }
}
