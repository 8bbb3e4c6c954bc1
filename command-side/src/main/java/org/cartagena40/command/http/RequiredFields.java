package org.cartagena40.command.http;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.cartagena40.command.acts.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Refuses a body in which a field is missing that its act does not leave open, or within it one that its record does not
 * mark as nullable. The records are the contract; there is no second list of required fields.
 */
final class RequiredFields {

    private RequiredFields() {}

    static void check(List<Field> fields, Map<String, Object> said) {
        for (Field field : fields) {
            Object value = said.get(field.name());
            if (field.required()) {
                required(value, "/" + field.name());
            }
            check(value, "/" + field.name());
        }
    }

    private static void check(@Nullable Object value, String pointer) {
        if (value instanceof Record fields) {
            for (RecordComponent component : fields.getClass().getRecordComponents()) {
                checkField(fields, component, pointer + "/" + component.getName());
            }
        } else if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                required(items.get(i), pointer + "/" + i);
                check(items.get(i), pointer + "/" + i);
            }
        }
    }

    private static void checkField(Record fields, RecordComponent component, String pointer) {
        Object value = read(fields, component);
        if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            required(value, pointer);
        }
        check(value, pointer);
    }

    private static void required(@Nullable Object value, String pointer) {
        if (value == null) {
            throw new BadRequest(HttpStatus.BAD_REQUEST, "field-missing", pointer);
        }
    }

    private static @Nullable Object read(Record fields, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(fields);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("the field " + component.getName() + " cannot be read", e);
        }
    }
}
