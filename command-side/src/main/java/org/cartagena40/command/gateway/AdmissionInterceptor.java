package org.cartagena40.command.gateway;

import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Standing;
import org.cartagena40.events.Capacity;

/** Has every command admitted, in its unit of work, before anything handles it. The record's own acts need nobody's leave. */
record AdmissionInterceptor(Admission admission, Supplier<Standing> standing)
        implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        if (work.getMessage().getPayload() instanceof ActaCommand command && !command.actsAs(Capacity.RECORD)) {
            ActaCommand admitted = admission.admit(command, standing.get());
            work.transformMessage(sent -> of(sent, admitted));
        }
        return chain.proceed();
    }

    private static CommandMessage<?> of(CommandMessage<?> sent, ActaCommand admitted) {
        return new GenericCommandMessage<>(
                new GenericMessage<>(sent.getIdentifier(), admitted, sent.getMetaData()), sent.getCommandName());
    }
}
