package org.cartagena40.events.offices;

import static org.cartagena40.events.Texts.requireText;

import org.cartagena40.events.Id;

/** A task of the Vice-Presidency. */
public record TaskId(String value) implements Id {
    public TaskId {
        requireText(value, "TaskId");
    }

    @Override
    public String toString() {
        return value;
    }
}
