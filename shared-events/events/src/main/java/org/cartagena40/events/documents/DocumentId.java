package org.cartagena40.events.documents;

import static org.cartagena40.events.Texts.requireText;

import org.cartagena40.events.Id;

/** A document that the record knows of. */
public record DocumentId(String value) implements Id {
    public DocumentId {
        requireText(value, "DocumentId");
    }

    @Override
    public String toString() {
        return value;
    }
}
