package org.cartagena40.events.meetings;

import static org.cartagena40.events.Texts.requireText;

import org.cartagena40.events.Id;

/** A global milestone, such as GRF-2023. */
public record MilestoneId(String value) implements Id {
    public MilestoneId {
        requireText(value, "MilestoneId");
    }

    @Override
    public String toString() {
        return value;
    }
}
