package org.cartagena40.command.priorities;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which fields two texts differ in, so that an editor is told what somebody else changed. */
final class Differences {

    private Differences() {}

    static <R extends Record> List<String> between(R one, R other) {
        return Stream.of(one.getClass().getRecordComponents())
                .filter(component -> !Objects.equals(value(component, one), value(component, other)))
                .map(RecordComponent::getName)
                .toList();
    }

    private static @Nullable Object value(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
