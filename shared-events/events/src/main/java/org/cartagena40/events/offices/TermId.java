package org.cartagena40.events.offices;

import static org.cartagena40.events.Texts.requireText;

import org.cartagena40.events.Id;

/** One term of the Vice-Presidency, renewal included. */
public record TermId(String value) implements Id {
    public TermId {
        requireText(value, "TermId");
    }

    @Override
    public String toString() {
        return value;
    }
}
