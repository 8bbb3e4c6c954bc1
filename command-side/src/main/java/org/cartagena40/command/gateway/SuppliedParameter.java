package org.cartagena40.command.gateway;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.function.Function;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/**
 * Lets a command handler ask for a value of one type as a parameter, such as the
 * {@link org.cartagena40.command.Standing}; it is made when the command is handled, from the command where need be.
 */
record SuppliedParameter<T>(Class<T> type, Function<Object, @Nullable T> source)
        implements ParameterResolverFactory, ParameterResolver<T> {

    @Override
    public @Nullable ParameterResolver<T> createInstance(Executable handler, Parameter[] parameters, int index) {
        return parameters[index].getType() == type ? this : null;
    }

    @Override
    public @Nullable T resolveParameterValue(Message<?> message) {
        return source.apply(message.getPayload());
    }

    @Override
    public boolean matches(Message<?> message) {
        return true;
    }
}
