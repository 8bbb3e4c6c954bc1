package org.cartagena40.events.offices;

import static org.cartagena40.events.Texts.requireText;

import org.cartagena40.events.Id;

/** One invitation to the Vice-Presidency. */
public record InvitationId(String value) implements Id {
    public InvitationId {
        requireText(value, "InvitationId");
    }

    @Override
    public String toString() {
        return value;
    }
}
