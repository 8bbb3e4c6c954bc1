package org.cartagena40.standalone.web;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.DateTimeSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cartagena40.command.Phrase;
import org.cartagena40.events.Id;
import org.jspecify.annotations.Nullable;

/** Describes how a value is written in a body or a receipt. A type that nobody has described yet stops the start. */
final class BodySchemas {

    private static final Map<Type, Supplier<Schema<?>>> SIMPLE = Map.ofEntries(
            Map.entry(String.class, StringSchema::new),
            Map.entry(boolean.class, BooleanSchema::new),
            Map.entry(int.class, IntegerSchema::new),
            Map.entry(Integer.class, IntegerSchema::new),
            Map.entry(long.class, () -> new IntegerSchema().format("int64")),
            Map.entry(BigDecimal.class, NumberSchema::new),
            Map.entry(UUID.class, UUIDSchema::new),
            Map.entry(Phrase.class, StringSchema::new),
            Map.entry(Instant.class, DateTimeSchema::new),
            Map.entry(LocalDate.class, DateSchema::new),
            Map.entry(LocalDateTime.class, () -> new StringSchema().description("Local date and time, ISO 8601")),
            Map.entry(ZoneId.class, () -> new StringSchema().description("IANA time zone")),
            Map.entry(ZoneOffset.class, () -> new StringSchema().description("Offset, such as -03:00")),
            Map.entry(Duration.class, () -> new StringSchema().format("duration")));

    private BodySchemas() {}

    static Schema<?> of(Type type) {
        if (SIMPLE.containsKey(type)) {
            return SIMPLE.get(type).get();
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new ArraySchema().items(of(list.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> named && Id.class.isAssignableFrom(named)) {
            return new StringSchema().description(named.getSimpleName());
        }
        if (type instanceof Class<?> named && named.isEnum()) {
            return oneOf(named.getEnumConstants());
        }
        if (type instanceof Class<?> named && named.isRecord()) {
            return fieldsOf(named);
        }
        throw new IllegalStateException("the interface cannot describe " + type);
    }

    private static Schema<?> oneOf(Object[] constants) {
        return new StringSchema()
                ._enum(Stream.of(constants)
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList());
    }

    private static Schema<?> fieldsOf(Class<?> named) {
        Schema<?> fields = new ObjectSchema();
        for (RecordComponent component : named.getRecordComponents()) {
            fields.addProperty(component.getName(), of(component.getGenericType()));
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                fields.addRequiredItem(component.getName());
            }
        }
        return fields;
    }
}
