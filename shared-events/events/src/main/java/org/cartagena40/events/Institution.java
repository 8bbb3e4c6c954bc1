package org.cartagena40.events;

import static org.cartagena40.events.Texts.requireText;

/** A State (by its id), UNHCR, or another body that acts or is acted for. */
public record Institution(String value) implements Id {
    public Institution {
        requireText(value, "Institution");
    }

    @Override
    public String toString() {
        return value;
    }
}
