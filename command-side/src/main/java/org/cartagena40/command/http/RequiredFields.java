package org.cartagena40.command.http;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Refuses a body in which a field is missing that its record does not mark as nullable. The record is the contract; there
 * is no second list of required fields.
 */
@ControllerAdvice(basePackages = "org.cartagena40.command")
public final class RequiredFields extends RequestBodyAdviceAdapter {

    @Override
    public boolean supports(
            MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converterType) {
        return true;
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converterType) {
        check(body, "");
        return body;
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
            throw new BadRequest(
                    HttpStatus.BAD_REQUEST, "field-missing", pointer, "The field is missing. Nothing was recorded.");
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
