package org.cartagena40.events.decisions;

import static org.cartagena40.events.Texts.requireText;

import org.cartagena40.events.Id;

/** The register of decisions. There is one. */
public record RegisterId(String value) implements Id {
    public RegisterId {
        requireText(value, "RegisterId");
    }

    @Override
    public String toString() {
        return value;
    }
}
