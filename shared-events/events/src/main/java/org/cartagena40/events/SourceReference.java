package org.cartagena40.events;

import static org.cartagena40.events.Texts.requireText;

/** Where it is written: file and line of a source document (001:41), a credential, a note verbale, a public note. */
public record SourceReference(String value) implements Id {
    public SourceReference {
        requireText(value, "SourceReference");
    }

    @Override
    public String toString() {
        return value;
    }
}
