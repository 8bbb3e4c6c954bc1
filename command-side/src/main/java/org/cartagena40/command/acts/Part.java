package org.cartagena40.command.acts;

import java.lang.reflect.RecordComponent;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One component of a command and where it comes from.
 *
 * @param field the field of the body that tells it; null if the body has no say in it
 * @param meaning what it is, from the request and from what its field says
 */
public record Part(
        String component, @Nullable Field field, BiFunction<Incoming, @Nullable Object, @Nullable Object> meaning) {

    /** Where a component comes from if its line in the table says nothing else. */
    static Part of(RecordComponent component, boolean inAddress) {
        String name = component.getName();
        if (inAddress) {
            return given(name, in -> in.addressed(name));
        }
        return switch (name) {
            case "act" -> given(name, Incoming::act);
            case "effective" -> Dating.STATED_OR_AT_ONCE.of(name);
            case "receivedAt" -> given(name, Incoming::receivedAt);
            default -> told(component);
        };
    }

    /** A component that the program knows. */
    static Part given(String component, Function<Incoming, @Nullable Object> value) {
        return new Part(component, null, (in, said) -> value.apply(in));
    }

    private static Part told(RecordComponent component) {
        Reading reading = Reading.of(component.getGenericType());
        boolean required = !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new Part(
                component.getName(),
                new Field(component.getName(), reading.written(), required),
                (in, said) -> said == null ? null : reading.meant().apply(said));
    }

    Part called(String name) {
        return new Part(component, new Field(name, told().type(), told().required()), meaning);
    }

    Part required() {
        return new Part(component, new Field(told().name(), told().type(), true), meaning);
    }

    Part orElse(Object otherwise) {
        Field optional = new Field(told().name(), told().type(), false);
        return new Part(component, optional, (in, said) -> said == null ? otherwise : meaning.apply(in, said));
    }

    /** The value of the component, for one request. */
    public @Nullable Object value(Incoming in) {
        return meaning.apply(in, field == null ? null : in.body().get(field.name()));
    }

    private Field told() {
        if (field == null) {
            throw new IllegalStateException("the body does not tell " + component);
        }
        return field;
    }
}
