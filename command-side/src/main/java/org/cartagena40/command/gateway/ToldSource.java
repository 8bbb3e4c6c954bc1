package org.cartagena40.command.gateway;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartagena40.command.record.AboutAnEvent;
import org.cartagena40.command.record.CorrectRecord;
import org.cartagena40.command.record.Correction;
import org.cartagena40.command.record.Told;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EventCatalogue;
import org.cartagena40.events.Id;
import org.cartagena40.events.record.RecordAnnotated;
import org.cartagena40.events.record.RecordCorrected;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.eventstore.EventJson;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.eventstore.RecordedEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what the record tells at a position. Every single value of an event has a JSON pointer; so has what its record
 * could have said but did not, down to the next item of a list.
 */
final class ToldSource {

    private static final JsonMapper JSON =
            EventJson.exactNumbers(JsonMapper.builder()).build();

    private final EventLog log;

    ToldSource(EventLog log) {
        this.log = log;
    }

    /** What is told at the position that a command is about; null if no event lies there. */
    @Nullable
    Told about(Object command) {
        return command instanceof AboutAnEvent about ? at(about).orElse(null) : null;
    }

    private Optional<Told> at(AboutAnEvent command) {
        List<Correction> corrections = command instanceof CorrectRecord correct ? correct.fields() : List.of();
        return log.readAfter(command.position() - 1, 1).stream()
                .filter(recorded -> recorded.position() == command.position())
                .findFirst()
                .map(recorded -> told(recorded, corrections));
    }

    private static Told told(RecordedEvent recorded, List<Correction> corrections) {
        ActaEvent event = recorded.event();
        Map<String, Told.Field> fields = new LinkedHashMap<>();
        put(fields, "", event.getClass(), JSON.readTree(EventJson.write(event)), true);
        return new Told(
                recorded.position(),
                EventCatalogue.of(event.getClass()).name(),
                procedure(event),
                identifier(event.getClass()),
                fields,
                corrections.stream().map(Correction::field).allMatch(fields::containsKey)
                        && Rereading.succeeds(event, corrections));
    }

    /** The first component of every event names the aggregate in which it lies. */
    static String identifier(Class<? extends ActaEvent> type) {
        return "/" + type.getRecordComponents()[0].getName();
    }

    private static @Nullable ProcedureId procedure(ActaEvent event) {
        if (event instanceof SilenceEvent silence) {
            return silence.procedure();
        }
        if (event instanceof RecordCorrected correction) {
            return correction.target().procedure();
        }
        return event instanceof RecordAnnotated annotation ? annotation.target().procedure() : null;
    }

    private static void put(
            Map<String, Told.Field> fields, String pointer, Type type, @Nullable JsonNode said, boolean required) {
        JsonNode value = said == null || said.isNull() ? null : said;
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            putItems(fields, pointer, list.getActualTypeArguments()[0], value);
        } else if (type instanceof Class<?> components
                && components.isRecord()
                && !Id.class.isAssignableFrom(components)) {
            for (RecordComponent component : components.getRecordComponents()) {
                JsonNode inner = value == null ? null : value.get(component.getName());
                put(fields, pointer + "/" + component.getName(), component.getGenericType(), inner, mustSay(component));
            }
        } else {
            fields.put(pointer, new Told.Field(value == null ? null : text(value), required));
        }
    }

    /** An item may be taken out, and one may be added at the end. */
    private static void putItems(Map<String, Told.Field> fields, String pointer, Type item, @Nullable JsonNode items) {
        int size = items == null ? 0 : items.size();
        for (int i = 0; i <= size; i++) {
            put(fields, pointer + "/" + i, item, items == null ? null : items.get(i), false);
        }
    }

    private static boolean mustSay(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static String text(JsonNode value) {
        return value.isValueNode() ? value.asString() : value.toString();
    }
}
