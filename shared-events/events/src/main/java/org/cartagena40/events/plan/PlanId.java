package org.cartagena40.events.plan;

import static org.cartagena40.events.Texts.requireText;

import org.cartagena40.events.Id;

/** A plan of action, such as PAC-2024-2034. */
public record PlanId(String value) implements Id {
    public PlanId {
        requireText(value, "PlanId");
    }

    @Override
    public String toString() {
        return value;
    }
}
