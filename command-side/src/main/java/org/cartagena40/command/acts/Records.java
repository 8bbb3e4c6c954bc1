package org.cartagena40.command.acts;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the components of records and makes records from them. */
final class Records {

    private Records() {}

    static RecordComponent component(Class<?> type, Predicate<RecordComponent> which) {
        return Stream.of(type.getRecordComponents()).filter(which).findFirst().orElseThrow();
    }

    /** A record of these values; what its constructor throws is thrown as it is. */
    static <R> R make(Class<R> type, List<@Nullable Object> values) {
        Class<?>[] types = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    /** What a record says in a component, as text. */
    static String value(Object fields, RecordComponent component) {
        try {
            return String.valueOf(component.getAccessor().invoke(fields));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
