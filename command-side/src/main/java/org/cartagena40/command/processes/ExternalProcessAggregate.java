package org.cartagena40.command.processes;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.cartagena40.command.NamedAggregate;
import org.cartagena40.command.Standing;
import org.cartagena40.events.processes.ProcessEvent;

/** The switchboard of a process. */
@AggregateRoot(type = "external-process")
public final class ExternalProcessAggregate extends NamedAggregate<ExternalProcess, ProcessEvent> {

    private static final Form<ExternalProcess, ProcessEvent> FORM = new Form<>(
            ProcessEvent.class,
            ProcessEvent::process,
            ExternalProcess.EVOLUTION,
            ExternalProcess.NONE,
            ExternalProcess.ON_RECORD);

    ExternalProcessAggregate() {
        super(FORM);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterExternalProcess command, Standing standing) {
        apply(before -> before.decide(command, standing));
    }
}
