package org.cartagena40.command.watch;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.gateway.CommandGateway;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.command.gateway.RequestHash;
import org.cartagena40.eventstore.RecordedCommand;

/** How the record itself acts: under a command id made from what moved it, so that acting twice is acting once. */
public final class RecordActs implements AutoCloseable {

    private final CommandGateway gateway;
    private final ExecutorService aside =
            Executors.newCachedThreadPool(task -> new Thread(task, "acta-acts-of-the-record"));

    public RecordActs(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /**
     * Sends a command under the id of a step, such as "conclude:" and the procedure. Within a processor's batch it is
     * sent from another thread: on this one its events would join the batch's unit of work and be appended too late.
     */
    public Optional<RecordedCommand> send(String step, ActaCommand command) {
        if (!CurrentUnitOfWork.isStarted()) {
            return sendHere(step, command);
        }
        try {
            return CompletableFuture.supplyAsync(() -> sendHere(step, command), aside)
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public void close() {
        aside.shutdown();
    }

    private Optional<RecordedCommand> sendHere(String step, ActaCommand command) {
        return gateway.send(Ids.named(step), RequestHash.ofTheRecord(step), command);
    }
}
