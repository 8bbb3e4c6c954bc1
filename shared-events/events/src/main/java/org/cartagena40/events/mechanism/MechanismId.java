package org.cartagena40.events.mechanism;

import static org.cartagena40.events.Texts.requireText;

import org.cartagena40.events.Id;

/** The Mechanism. There is one; its id is MSC. */
public record MechanismId(String value) implements Id {
    public MechanismId {
        requireText(value, "MechanismId");
    }

    @Override
    public String toString() {
        return value;
    }
}
