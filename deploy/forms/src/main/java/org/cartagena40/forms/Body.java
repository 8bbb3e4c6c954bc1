package org.cartagena40.forms;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartagena40.command.acts.ActForm;
import org.cartagena40.command.silence.DeadlineReading;
import org.cartagena40.events.Zones;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The body that a filled-in form means: the one that a program would send. What was left empty is left out; what cannot be
 * understood goes in as it was typed, so that the desk refuses it and names the field.
 */
record Body(Typed typed) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static ObjectNode of(ActForm form, Typed typed) {
        ObjectNode body = JSON.objectNode();
        Body of = new Body(typed);
        form.fields()
                .forEach(field -> of.value(field.type(), field.name(), field.name())
                        .ifPresent(value -> body.set(field.name(), value)));
        return body;
    }

    private Optional<JsonNode> value(Type type, String name, String path) {
        if (typed.blank(path) && Kind.of(type, name) != Kind.ZONE && Kind.of(type, name) != Kind.LANGUAGE) {
            return Optional.empty();
        }
        return switch (Kind.of(type, name)) {
            case GROUP -> Optional.of(group((Class<?>) type, path));
            case GROUPS -> Optional.of(groups(Kind.item(type), path));
            case LINES -> Optional.of(several(Kind.item(type), lines(path)));
            case SOME_OF, STATES -> Optional.of(several(Kind.item(type), typed.all(path)));
            case INSTANT -> Optional.of(StringNode.valueOf(instant(path)));
            default -> one(type, typed.first(path), name);
        };
    }

    private static Optional<JsonNode> one(Type type, String text, String name) {
        boolean words = Kind.of(type, name) == Kind.TEXT || Kind.of(type, name) == Kind.LONG_TEXT;
        return text.isBlank() ? Optional.empty() : Optional.of(scalar(type, words ? text : text.strip()));
    }

    private static JsonNode scalar(Type type, String text) {
        if (type == boolean.class) {
            return text.equals("true") || text.equals("false")
                    ? BooleanNode.valueOf(Boolean.parseBoolean(text))
                    : StringNode.valueOf(text);
        }
        if (Kind.of(type, "") != Kind.NUMBER) {
            return StringNode.valueOf(text);
        }
        if (text.matches("[+-]?\\d{1,18}")) {
            return LongNode.valueOf(Long.parseLong(text));
        }
        return text.matches("[+-]?\\d{1,18}[.,]\\d{1,18}")
                ? DecimalNode.valueOf(new java.math.BigDecimal(text.replace(',', '.')))
                : StringNode.valueOf(text);
    }

    private ObjectNode group(Class<?> type, String path) {
        ObjectNode group = JSON.objectNode();
        for (RecordComponent part : type.getRecordComponents()) {
            value(part.getGenericType(), part.getName(), path + "." + part.getName())
                    .ifPresent(value -> group.set(part.getName(), value));
        }
        if (type == DeadlineReading.class && !group.has("local")) {
            group.remove("zone"); // proposed, and of no use to a bare day
        }
        return group;
    }

    private ArrayNode groups(Class<?> type, String path) {
        ArrayNode all = JSON.arrayNode();
        for (int i = 0; i < typed.count(path); i++) {
            all.add(group(type, path + "." + i));
        }
        return all;
    }

    private static ArrayNode several(Class<?> item, List<String> texts) {
        ArrayNode all = JSON.arrayNode();
        texts.stream().filter(text -> !text.isBlank()).forEach(text -> all.add(scalar(item, text.strip())));
        return all;
    }

    private List<String> lines(String path) {
        return typed.all(path).stream()
                .flatMap(text -> Stream.of(text.split("\n")))
                .toList();
    }

    /** By the clock of the zone beside it; what is an instant already stays as it is. */
    private String instant(String path) {
        String local = typed.first(path).strip();
        String zone = typed.first(path + ".zone");
        try {
            ZoneId in = zone.isBlank() ? Zones.SANTIAGO : ZoneId.of(zone);
            return new DeadlineReading(LocalDateTime.parse(local), in, null, null)
                    .deadline()
                    .instant()
                    .toString();
        } catch (DateTimeException e) {
            return local;
        }
    }
}
