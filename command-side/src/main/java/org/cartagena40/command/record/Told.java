package org.cartagena40.command.record;

import java.util.Map;
import org.cartagena40.events.record.Target;
import org.cartagena40.events.silence.ProcedureId;
import org.jspecify.annotations.Nullable;

/**
 * What the record tells at a position: which event lies there and what its fields say. It is read from the log when the
 * command is handled, so nobody can misquote the record.
 *
 * @param type the event's name in the catalogue
 * @param procedure the silence procedure it belongs to, if any
 * @param identifier the field that says in which aggregate the event lies, as a JSON pointer
 * @param fields every field by its JSON pointer, also those that say nothing yet
 * @param readable whether the event still reads as one of its kind with what the command says of its fields
 */
public record Told(
        long position,
        String type,
        @Nullable ProcedureId procedure,
        String identifier,
        Map<String, Field> fields,
        boolean readable) {

    /**
     * A field of an event.
     *
     * @param value its text as recorded; null if it says nothing
     * @param required whether an event of this kind must say it
     */
    public record Field(@Nullable String value, boolean required) {}

    public Told {
        fields = Map.copyOf(fields);
    }

    Target target() {
        return new Target(position, type, procedure);
    }
}
