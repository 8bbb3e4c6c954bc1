package org.cartagena40.command.gateway;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.eventstore.CommandAlreadyRecorded;
import org.cartagena40.eventstore.CommandMetadata;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.eventstore.RecordedCommand;
import org.cartagena40.eventstore.RecordingStore;

/**
 * Sends a command to its decider and answers when what it wrote is durable. Optimistic: only when something went wrong
 * is the log asked whether this very command is already on record, because the second copy of an act is usually refused
 * by the state that the first one made. Two copies at once: the second waits for the first.
 */
public final class CommandGateway {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final CommandBus bus;
    private final RecordingStore store;
    private final EventLog log;
    private final StandingSource standing;
    private final Attempts attempts;
    private final ConcurrentMap<UUID, CountDownLatch> inFlight = new ConcurrentHashMap<>();

    CommandGateway(CommandBus bus, RecordingStore store, EventLog log, StandingSource standing, Attempts attempts) {
        this.bus = bus;
        this.store = store;
        this.log = log;
        this.standing = standing;
        this.attempts = attempts;
    }

    /**
     * Decides the command once, whatever number of times it is sent under this id.
     *
     * @param requestHash lower-case hex SHA-256 of who asked for what
     * @return what is on record; empty when the decider found nothing to record
     */
    public Optional<RecordedCommand> send(UUID commandId, String requestHash, ActaCommand command) {
        CountDownLatch mine = new CountDownLatch(1);
        CountDownLatch first = inFlight.putIfAbsent(commandId, mine);
        while (first != null) {
            await(first);
            first = inFlight.putIfAbsent(commandId, mine);
        }
        try {
            return decide(commandId, requestHash, command);
        } finally {
            inFlight.remove(commandId);
            mine.countDown();
        }
    }

    /**
     * The first attempt on what this program keeps, all others on the log alone. A store that would not refuse what rests
     * on something overtaken, or the second copy of a command, is given nothing of the kind.
     */
    private Optional<RecordedCommand> decide(UUID id, String requestHash, ActaCommand command) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        boolean onKept = store.asksPremises();
        Optional<RecordedCommand> before = onKept ? Optional.empty() : onRecord(id, requestHash);
        if (before.isPresent()) {
            return before;
        }
        while (true) {
            attempts.begin(onKept);
            try {
                Optional<RecordedCommand> written = dispatch(id, requestHash, command);
                if (written.isPresent()) {
                    standing.recorded(written.get().aggregateId());
                    return written;
                }
                if (!attempts.usedKept()) {
                    return onRecord(id, requestHash);
                }
            } catch (RuntimeException e) {
                boolean usedKept = attempts.usedKept();
                Optional<RecordedCommand> known = onRecord(id, requestHash);
                if (known.isPresent()) {
                    return known;
                }
                checkAgain(e, usedKept, until);
            } finally {
                attempts.end();
            }
            onKept = false;
        }
    }

    /** A conflict is decided anew, and so is what was refused on something kept; anything else is the answer. */
    private void checkAgain(RuntimeException failure, boolean usedKept, long until) {
        boolean conflict = store.isConflict(failure);
        if (!conflict && !usedKept) {
            throw failure;
        }
        if (System.nanoTime() > until) {
            throw conflict && !(failure instanceof CommandAlreadyRecorded) ? new NotRecorded(failure) : failure;
        }
    }

    private Optional<RecordedCommand> onRecord(UUID id, String requestHash) {
        Optional<RecordedCommand> known = log.findCommand(id);
        if (known.isPresent() && !known.get().requestHash().equals(requestHash)) {
            throw new KeyReused(id);
        }
        return known;
    }

    private Optional<RecordedCommand> dispatch(UUID id, String requestHash, ActaCommand command) {
        dispatch(bus, id, requestHash, command);
        return store.takeAnswer(id);
    }

    /** Has the command handled; returns when that is done, or throws why it was not. */
    static void dispatch(CommandBus bus, UUID id, String requestHash, ActaCommand command) {
        MetaData metadata = MetaData.from(Map.of(
                CommandMetadata.REQUEST_HASH,
                requestHash,
                CommandMetadata.RECEIVED_AT,
                command.receivedAt().toString()));
        var message = new GenericCommandMessage<>(
                new GenericMessage<>(id.toString(), command, metadata),
                command.getClass().getName());
        AtomicReference<CommandResultMessage<?>> result = new AtomicReference<>();
        bus.dispatch(message, (sent, answer) -> result.set(answer));
        CommandResultMessage<?> answer = result.get();
        if (answer != null && answer.isExceptional()) {
            throw unchecked(answer.exceptionResult());
        }
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException runtime ? runtime : new IllegalStateException(failure);
    }

    private static void await(CountDownLatch first) {
        try {
            if (!first.await(PATIENCE.toMillis() * 2, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the first copy of this request has not been answered yet");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the first copy of this request", e);
        }
    }
}
