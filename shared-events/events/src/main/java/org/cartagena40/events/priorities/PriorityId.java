package org.cartagena40.events.priorities;

import static org.cartagena40.events.Texts.requireText;

import org.cartagena40.events.Id;

/** One proposal within a cycle. */
public record PriorityId(String value) implements Id {
    public PriorityId {
        requireText(value, "PriorityId");
    }

    @Override
    public String toString() {
        return value;
    }
}
