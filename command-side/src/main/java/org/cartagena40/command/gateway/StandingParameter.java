package org.cartagena40.command.gateway;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.cartagena40.command.Standing;
import org.jspecify.annotations.Nullable;

/** Lets a command handler ask for the {@link Standing} as a parameter; it is read when the command is handled. */
final class StandingParameter implements ParameterResolverFactory {

    private final StandingSource source;

    StandingParameter(StandingSource source) {
        this.source = source;
    }

    @Override
    public @Nullable ParameterResolver<Standing> createInstance(Executable handler, Parameter[] parameters, int index) {
        return parameters[index].getType() == Standing.class ? new Resolver(source) : null;
    }

    private record Resolver(StandingSource source) implements ParameterResolver<Standing> {
        @Override
        public Standing resolveParameterValue(Message<?> message) {
            return source.current();
        }

        @Override
        public boolean matches(Message<?> message) {
            return true;
        }
    }
}
