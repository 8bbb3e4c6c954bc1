package org.cartagena40.command.authority;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.Act;
import org.jspecify.annotations.Nullable;

/** The same command, its act under the accreditation that was found for it. Commands are records with one act. */
final class ActsUnder {

    private record Shape(Constructor<?> constructor, List<Method> components) {}

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> command) {
            RecordComponent[] components = command.getRecordComponents();
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                Constructor<?> constructor = command.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return new Shape(
                        constructor,
                        Stream.of(components).map(ActsUnder::accessor).toList());
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(command + " is no record", e);
            }
        }
    };

    private ActsUnder() {}

    static ActaCommand accreditation(ActaCommand command, AccreditationId found) {
        Shape shape = SHAPES.get(command.getClass());
        Act act = command.act().under(found);
        @Nullable Object[] values = new @Nullable Object[shape.components().size()];
        try {
            for (int i = 0; i < values.length; i++) {
                Object value = shape.components().get(i).invoke(command);
                values[i] = value instanceof Act ? act : value;
            }
            return (ActaCommand) shape.constructor().newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(command.getClass() + " cannot be made again", e);
        }
    }

    private static Method accessor(RecordComponent component) {
        component.getAccessor().setAccessible(true);
        return component.getAccessor();
    }
}
