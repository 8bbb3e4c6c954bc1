package org.cartagena40.events.silence;

import static org.cartagena40.events.Texts.requireText;

import org.cartagena40.events.Id;

/** One silence procedure. */
public record ProcedureId(String value) implements Id {
    public ProcedureId {
        requireText(value, "ProcedureId");
    }

    @Override
    public String toString() {
        return value;
    }
}
