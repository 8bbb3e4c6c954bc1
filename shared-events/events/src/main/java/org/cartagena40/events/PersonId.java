package org.cartagena40.events;

import static org.cartagena40.events.Texts.requireText;

/** An opaque reference into the register of persons. Names and addresses never enter an event. */
public record PersonId(String value) implements Id {
    public PersonId {
        requireText(value, "PersonId");
    }

    @Override
    public String toString() {
        return value;
    }
}
