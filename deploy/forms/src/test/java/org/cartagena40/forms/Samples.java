package org.cartagena40.forms;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cartagena40.command.acts.ActForm;
import org.cartagena40.command.acts.Field;
import org.cartagena40.events.TextHash;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A body of any act of the table, as a program would send it. */
final class Samples {

    private static final JsonMapper JSON = new JsonMapper();

    /** Types with which a value of any other kind would be confused. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("StatedTime", "{\"precision\":\"RANGE\",\"from\":\"2024-12-11\",\"to\":\"2024-12-12\"}"),
            Map.entry(
                    "StatedComment",
                    "{\"lang\":\"pt\",\"text\":\"Uma palavra\",\"chapters\":[1,2],\"horizons\":[\"LONG_TERM\"]}"),
            Map.entry("DeadlineReading", "{\"local\":\"2031-06-01T18:00:00\",\"zone\":\"America/Lima\"}"),
            Map.entry("Instant", "\"2031-06-01T22:00:00Z\""),
            Map.entry("LocalDate", "\"2031-06-01\""),
            Map.entry("LocalDateTime", "\"2031-06-01T18:00:00\""),
            Map.entry("ZoneId", "\"America/Santiago\""),
            Map.entry("ZoneOffset", "\"-04:00\""),
            Map.entry("Duration", "\"PT72H\""),
            Map.entry("MemberState", "\"BZ\""),
            Map.entry("BigDecimal", "12.5"),
            Map.entry("TextHash", "\"" + TextHash.of("x") + "\""),
            Map.entry("boolean", "true"),
            Map.entry("int", "3"),
            Map.entry("Integer", "4"),
            Map.entry("long", "5"));

    private static final Set<String> LANGUAGES = Set.of("lang", "authoritativeLanguage");

    private Samples() {}

    /** With all that it takes, or with what it must have only. */
    static ObjectNode body(ActForm form, boolean all) {
        ObjectNode body = JSON.createObjectNode();
        form.fields().stream()
                .filter(field -> all || field.required())
                .forEach(field -> body.set(field.name(), value(field, all)));
        return body;
    }

    private static JsonNode value(Field field, boolean all) {
        return value(field.type(), field.name(), all);
    }

    private static JsonNode value(Type type, String name, boolean all) {
        if (Kind.isList(type)) {
            ArrayNode list = JSON.createArrayNode();
            list.add(value(Kind.item(type), name, all));
            return all && Kind.of(type, name) == Kind.GROUPS ? list.add(value(Kind.item(type), name, false)) : list;
        }
        Class<?> plain = (Class<?>) type;
        String known = VALUES.get(plain.getSimpleName());
        if (known != null) {
            return JSON.readTree(known);
        }
        if (LANGUAGES.contains(name)) {
            return JSON.readTree("\"en\"");
        }
        if (plain.isEnum()) {
            Object last = plain.getEnumConstants()[plain.getEnumConstants().length - 1];
            return JSON.readTree("\"" + (last.toString().equals("RECORD") ? "AUDITOR" : last) + "\"");
        }
        return Kind.of(type, name) == Kind.GROUP
                ? group(plain, all)
                : JSON.valueToTree(name.equals("text") ? " Línea uno.\n\"Two\" & <three>" : "x-" + name);
    }

    private static ObjectNode group(Class<?> type, boolean all) {
        ObjectNode group = JSON.createObjectNode();
        Stream.of(type.getRecordComponents())
                .filter(part -> all || !optional(part))
                .forEach(part -> group.set(part.getName(), value(part.getGenericType(), part.getName(), all)));
        return group;
    }

    private static boolean optional(RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
