package org.cartagena40.command.gateway;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.documents.Files;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.TextHash;

/**
 * Decides a command as it would be decided now and records nothing: whoever sends it sees beforehand what would stand, or
 * which rule refuses it. It promises nothing, because the record may go on before the command is sent; then it is decided
 * again.
 *
 * <p>It goes the way of every command, so that there is no second way to decide. Where the events would be handed to the
 * store it stops, and the unit of work is rolled back with everything in it. It rests on the log alone: what this program
 * keeps of an aggregate is neither read nor changed.
 */
public final class Trial {

    private final CommandBus bus;
    private final Attempts attempts;

    Trial(CommandBus bus, EventStore store, Attempts attempts) {
        this.bus = bus;
        this.attempts = attempts;
        var unused = store.registerDispatchInterceptor(this::stopped);
    }

    /** Carries what would have been recorded past everything that would record it. */
    @SuppressWarnings("serial") // it never leaves its thread
    private static final class Stopped extends RuntimeException {
        private final List<ActaEvent> events;

        Stopped(List<ActaEvent> events) {
            super("decided on trial", null, false, false);
            this.events = events;
        }
    }

    /**
     * What would be recorded.
     *
     * @param brought files that come with the act and are not held yet
     * @return nothing, where the decider finds nothing to record
     */
    public List<ActaEvent> events(
            UUID commandId, String requestHash, ActaCommand command, Map<TextHash, Files.File> brought) {
        attempts.beginTrial(brought);
        try {
            CommandGateway.dispatch(bus, commandId, requestHash, command);
            return List.of();
        } catch (Stopped stopped) {
            return stopped.events;
        } finally {
            attempts.end();
        }
    }

    private BiFunction<Integer, EventMessage<?>, EventMessage<?>> stopped(List<? extends EventMessage<?>> events) {
        if (attempts.onTrial()) {
            throw new Stopped(
                    events.stream().map(event -> (ActaEvent) event.getPayload()).toList());
        }
        return (index, event) -> event;
    }
}
