package org.cartagena40.events;

import static org.cartagena40.events.Texts.requireText;

/** The accreditation by which a person speaks for a State. */
public record AccreditationId(String value) implements Id {
    public AccreditationId {
        requireText(value, "AccreditationId");
    }

    @Override
    public String toString() {
        return value;
    }
}
