package org.cartagena40.events.processes;

import static org.cartagena40.events.Texts.requireText;

import org.cartagena40.events.Id;

/** A regional or global process, such as MIRPS. */
public record ProcessId(String value) implements Id {
    public ProcessId {
        requireText(value, "ProcessId");
    }

    @Override
    public String toString() {
        return value;
    }
}
