package org.cartagena40.events.pledges;

import static org.cartagena40.events.Texts.requireText;

import org.cartagena40.events.Id;

/** A pledge. */
public record PledgeId(String value) implements Id {
    public PledgeId {
        requireText(value, "PledgeId");
    }

    @Override
    public String toString() {
        return value;
    }
}
