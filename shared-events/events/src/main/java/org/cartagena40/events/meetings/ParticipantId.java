package org.cartagena40.events.meetings;

import static org.cartagena40.events.Texts.requireText;

import org.cartagena40.events.Id;

/** One registration for one meeting; it never names the person. */
public record ParticipantId(String value) implements Id {
    public ParticipantId {
        requireText(value, "ParticipantId");
    }

    @Override
    public String toString() {
        return value;
    }
}
