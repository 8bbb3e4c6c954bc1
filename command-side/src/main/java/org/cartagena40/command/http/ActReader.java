package org.cartagena40.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.cartagena40.command.acts.ActForm;
import org.cartagena40.command.acts.Field;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads what a request says, field by field as its act's line of the table has them. A field that the line does not name
 * is refused: so nothing that the program itself must know can ever come from a body.
 */
final class ActReader {

    private final JsonMapper json;
    private final ConversionService conversion;

    ActReader(JsonMapper json, ConversionService conversion) {
        this.json = json;
        this.conversion = conversion;
    }

    /** What the address names, as ids. */
    Map<String, Object> address(ActForm form, Map<String, String> texts) {
        Map<String, Object> values = new LinkedHashMap<>();
        form.addressed().forEach(component -> {
            String text = texts.getOrDefault(component.getName(), "");
            values.put(component.getName(), value(component.getName(), text, component.getType()));
        });
        return values;
    }

    /** What the body says. */
    Map<String, Object> body(ActForm form, JsonNode body) {
        if (body.isNull()) {
            throw new BodyNotUnderstood(null);
        }
        if (!(body instanceof ObjectNode fields)) {
            throw new BodyNotUnderstood(mismatch(form, "A body is a JSON object"));
        }
        Map<String, Object> said = new LinkedHashMap<>();
        fields.properties().forEach(told -> put(said, named(form, told.getKey()), told.getValue()));
        form.fields().stream()
                .filter(field -> field.required() && isPrimitive(field.type()) && !said.containsKey(field.name()))
                .forEach(field -> put(said, field, NullNode.getInstance()));
        RequiredFields.check(form.fields(), said);
        return said;
    }

    /** The body of an act without fields: nothing, or an object without fields. */
    JsonNode fieldless(HttpServletRequest request) {
        byte[] body = (byte[]) Objects.requireNonNull(request.getAttribute(ArrivalFilter.BODY));
        try {
            JsonNode said = body.length == 0 ? json.createObjectNode() : json.readTree(body);
            return said.isMissingNode() ? json.createObjectNode() : said;
        } catch (JacksonException e) {
            throw new BodyNotUnderstood(e);
        }
    }

    private Object value(String name, String text, Class<?> type) {
        try {
            Object value = conversion.convert(text, type);
            if (value != null) {
                return value;
            }
        } catch (ConversionException e) {
            // told below
        }
        throw BadRequest.address(name, text);
    }

    private static Field named(ActForm form, String name) {
        return form.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(form, name));
    }

    private static BodyNotUnderstood unknown(ActForm form, String name) {
        JacksonException unknown = mismatch(form, form.name() + " has no field '" + name + "' in its body");
        return new BodyNotUnderstood(unknown.prependPath(form.command(), name));
    }

    private static JacksonException mismatch(ActForm form, String reason) {
        return MismatchedInputException.from(null, form.command(), reason);
    }

    private void put(Map<String, Object> said, Field field, JsonNode node) {
        try {
            Object value = json.treeToValue(node, json.constructType(field.type()));
            if (value != null) {
                said.put(field.name(), value);
            }
        } catch (JacksonException e) {
            throw new BodyNotUnderstood(e.prependPath(Field.class, field.name()));
        }
    }

    private static boolean isPrimitive(Type type) {
        return type instanceof Class<?> simple && simple.isPrimitive();
    }
}
