package org.cartagena40.command.gateway;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.cartagena40.command.record.AboutAnEvent;
import org.cartagena40.command.record.Told;
import org.jspecify.annotations.Nullable;

/** Lets the handler of a command about an event ask for what is {@link Told} at its position; null if nothing lies there. */
final class ToldParameter implements ParameterResolverFactory {

    private final ToldSource source;

    ToldParameter(ToldSource source) {
        this.source = source;
    }

    @Override
    public @Nullable ParameterResolver<Told> createInstance(Executable handler, Parameter[] parameters, int index) {
        return parameters[index].getType() == Told.class ? new Resolver(source) : null;
    }

    private record Resolver(ToldSource source) implements ParameterResolver<Told> {
        @Override
        public @Nullable Told resolveParameterValue(Message<?> message) {
            return message.getPayload() instanceof AboutAnEvent command
                    ? source.about(command).orElse(null)
                    : null;
        }

        @Override
        public boolean matches(Message<?> message) {
            return true;
        }
    }
}
