package org.cartagena40.events.progress;

import static org.cartagena40.events.Texts.requireText;

import org.cartagena40.events.Id;

/** An indicator. */
public record IndicatorId(String value) implements Id {
    public IndicatorId {
        requireText(value, "IndicatorId");
    }

    @Override
    public String toString() {
        return value;
    }
}
