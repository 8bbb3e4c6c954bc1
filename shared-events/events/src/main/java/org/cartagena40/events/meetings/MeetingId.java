package org.cartagena40.events.meetings;

import static org.cartagena40.events.Texts.requireText;

import org.cartagena40.events.Id;

/** A meeting of the Mechanism or of the Support Platform. */
public record MeetingId(String value) implements Id {
    public MeetingId {
        requireText(value, "MeetingId");
    }

    @Override
    public String toString() {
        return value;
    }
}
