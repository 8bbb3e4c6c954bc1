package org.cartagena40.eventstore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cartagena40.events.EventCatalogue;
import org.cartagena40.events.Id;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What every version of every event looks like, as JSON Schema (2020-12): for programs of other years and other hands.
 * That of today follows from the record; that of an earlier revision is a file which was written when it was today's and
 * never changes.
 */
public final class EventSchemas {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final Map<Class<?>, String> FORMATS = Map.of(
            Instant.class, "date-time",
            LocalDate.class, "date",
            Duration.class, "duration");

    private EventSchemas() {}

    /** By file name, such as silence.silence-lapsed.v1.json. */
    public static SortedMap<String, byte[]> all() {
        SortedMap<String, byte[]> all = new TreeMap<>();
        for (EventCatalogue.Entry entry : EventCatalogue.entries()) {
            for (int revision = 1; revision < entry.revision(); revision++) {
                String file = file(entry.name(), revision);
                all.put(file, earlier(file));
            }
            all.put(file(entry.name(), entry.revision()), today(entry));
        }
        return all;
    }

    private static String file(String name, int revision) {
        return name + ".v" + revision + ".json";
    }

    private static byte[] earlier(String file) {
        try (InputStream in = EventSchemas.class.getResourceAsStream("/schemas/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the schema of an earlier revision is not kept: " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static byte[] today(EventCatalogue.Entry entry) {
        ObjectNode schema = MAPPER.createObjectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", entry.name())
                .put("revision", entry.revision());
        schema.setAll(record(entry.type()));
        return (schema.toString() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Fields that a later program added are passed over, so none is forbidden. */
    private static ObjectNode record(Class<?> type) {
        ObjectNode schema = MAPPER.createObjectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (RecordComponent component : type.getRecordComponents()) {
            boolean absent = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            ObjectNode value = of(component.getGenericType());
            properties.set(component.getName(), absent ? orNull(value) : value);
            required.add(component.getName());
        }
        return schema;
    }

    private static ObjectNode orNull(ObjectNode value) {
        ObjectNode either = MAPPER.createObjectNode();
        either.putArray("anyOf").add(value).addObject().put("type", "null");
        return either;
    }

    private static ObjectNode of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            ObjectNode schema = MAPPER.createObjectNode().put("type", "array");
            schema.set("items", of(list.getActualTypeArguments()[0]));
            return schema;
        }
        return of((Class<?>) type);
    }

    private static ObjectNode of(Class<?> type) {
        if (type.isEnum()) {
            ObjectNode schema = MAPPER.createObjectNode().put("type", "string");
            ArrayNode names = schema.putArray("enum");
            Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .forEach(names::add);
            return schema;
        }
        if (type.isRecord() && !Id.class.isAssignableFrom(type)) {
            return record(type);
        }
        return bare(type);
    }

    private static ObjectNode bare(Class<?> type) {
        ObjectNode schema = MAPPER.createObjectNode();
        if (type == boolean.class || type == Boolean.class) {
            return schema.put("type", "boolean");
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return schema.put("type", "integer");
        }
        if (type == BigDecimal.class) {
            return schema.put("type", "number");
        }
        if (FORMATS.containsKey(type)) {
            return schema.put("type", "string").put("format", FORMATS.get(type));
        }
        if (type == String.class
                || type == LocalDateTime.class
                || ZoneId.class.isAssignableFrom(type)
                || Id.class.isAssignableFrom(type)) {
            return schema.put("type", "string");
        }
        throw new IllegalStateException("no schema says what " + type.getName() + " looks like");
    }
}
