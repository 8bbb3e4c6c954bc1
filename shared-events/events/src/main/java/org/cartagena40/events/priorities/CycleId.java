package org.cartagena40.events.priorities;

import static org.cartagena40.events.Texts.requireText;

import org.cartagena40.events.Id;

/** A priority cycle, named after its biennium: 2025-2027. */
public record CycleId(String value) implements Id {
    public CycleId {
        requireText(value, "CycleId");
    }

    @Override
    public String toString() {
        return value;
    }
}
