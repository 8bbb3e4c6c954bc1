package org.cartagena40.command.gateway;

import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.util.List;
import java.util.stream.Stream;
import org.cartagena40.command.record.Correction;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.eventstore.EventJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tries whether an event still reads as one of its kind with corrections put into it. The result is thrown away: only the
 * answer is wanted, because a correction that no program can read corrects nothing. A time without the date that its
 * precision needs is no time either (its null pointer says so).
 */
final class Rereading {

    private static final JsonMapper JSON =
            EventJson.exactNumbers(JsonMapper.builder()).build();

    private Rereading() {}

    static boolean succeeds(ActaEvent event, List<Correction> corrections) {
        try {
            JsonNode tree = JSON.readTree(EventJson.write(event));
            for (Correction correction : corrections) {
                put(tree, JsonPointer.compile(correction.field()), correction.correct());
            }
            ActaEvent corrected = EventJson.read(JSON.writeValueAsBytes(tree), event.getClass());
            var unused = List.of(
                    corrected.effective().possibleFrom(), corrected.effective().certainFrom());
            return complete(corrected);
        } catch (JacksonException
                | IllegalArgumentException
                | NullPointerException
                | ClassCastException
                | DateTimeException unreadable) {
            return false;
        }
    }

    /** Whether every record in it says what it must. */
    private static boolean complete(@Nullable Object value) {
        if (value instanceof List<?> items) {
            return items.stream().allMatch(Rereading::complete);
        }
        return !(value instanceof Record fields)
                || Stream.of(fields.getClass().getRecordComponents()).allMatch(component -> {
                    Object said = read(fields, component);
                    boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
                    return said == null ? optional : complete(said);
                });
    }

    private static @Nullable Object read(Record fields, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fields);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the field " + component.getName() + " cannot be read", e);
        }
    }

    private static void put(JsonNode parent, JsonPointer pointer, @Nullable String value) {
        if (pointer.tail().matches()) {
            putHere(parent, pointer, value);
            return;
        }
        put(child(parent, pointer), pointer.tail(), value);
    }

    /** What the pointer leads through; made where the event says nothing yet. */
    private static JsonNode child(JsonNode parent, JsonPointer pointer) {
        if (parent instanceof ArrayNode items) {
            JsonNode item = items.get(pointer.getMatchingIndex());
            return item == null ? items.addObject() : item;
        }
        JsonNode said = parent.get(pointer.getMatchingProperty());
        if (said != null && !said.isNull()) {
            return said;
        }
        ObjectNode object = (ObjectNode) parent;
        return listed(pointer.tail())
                ? object.putArray(pointer.getMatchingProperty())
                : object.putObject(pointer.getMatchingProperty());
    }

    private static boolean listed(JsonPointer next) {
        return next.getMatchingIndex() >= 0;
    }

    private static void putHere(JsonNode parent, JsonPointer pointer, @Nullable String value) {
        if (parent instanceof ObjectNode object) {
            object.put(pointer.getMatchingProperty(), value);
        } else if (parent instanceof ArrayNode items) {
            int index = pointer.getMatchingIndex();
            if (value == null) {
                items.remove(index);
            } else if (index < items.size()) {
                items.set(index, value);
            } else {
                items.add(value);
            }
        }
    }
}
