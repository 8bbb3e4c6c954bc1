package org.cartagena40.events.decisions;

import static org.cartagena40.events.Texts.requireText;

import org.cartagena40.events.Id;

/** A decision on record, numbered or not: MSC-2026-3, or MSC-1-2 for the second decision of an imported meeting. */
public record DecisionId(String value) implements Id {
    public DecisionId {
        requireText(value, "DecisionId");
    }

    @Override
    public String toString() {
        return value;
    }
}
