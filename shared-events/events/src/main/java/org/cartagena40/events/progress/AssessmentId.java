package org.cartagena40.events.progress;

import static org.cartagena40.events.Texts.requireText;

import org.cartagena40.events.Id;

/** What one meeting makes of one chapter. */
public record AssessmentId(String value) implements Id {
    public AssessmentId {
        requireText(value, "AssessmentId");
    }

    @Override
    public String toString() {
        return value;
    }
}
