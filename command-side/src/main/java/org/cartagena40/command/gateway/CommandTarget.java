package org.cartagena40.command.gateway;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/**
 * Finds the aggregate that a command is for, by the annotated component of its record. Axon's own resolver searches the
 * annotations of every method with every command, which took a seventh of the time of an act.
 */
final class CommandTarget implements CommandTargetResolver {

    private static final ClassValue<Method> TARGETS = new ClassValue<>() {
        @Override
        protected Method computeValue(Class<?> command) {
            return Stream.of(command.getMethods())
                    .filter(method -> method.isAnnotationPresent(TargetAggregateIdentifier.class))
                    .findFirst()
                    .map(CommandTarget::accessible)
                    .orElseThrow(() -> new IllegalArgumentException(command.getName() + " names no aggregate"));
        }
    };

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        try {
            Object id = TARGETS.get(command.getPayloadType()).invoke(command.getPayload());
            return new VersionedAggregateIdentifier(id, null);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("the aggregate of " + command.getPayloadType() + " cannot be read", e);
        }
    }

    private static Method accessible(Method method) {
        method.setAccessible(true);
        return method;
    }
}
