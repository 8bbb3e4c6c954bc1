package org.cartagena40.eventstore;

import io.axoniq.axonserver.connector.AxonServerException;
import io.axoniq.axonserver.connector.ErrorCategory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Recording in Axon Server. Each event carries which command it answers; the answer is known once the follower has
 * written it into the log, and is waited for. Axon Server keeps one thing unique, the place of an event within its
 * aggregate: so a command id is taken once within an aggregate only, and no premise is asked again.
 */
final class AxonServerRecording implements RecordingStore {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private record Sent(UUID commandId, long lastSequenceNumber) {}

    private final EventLog log;
    private final LogTail tail;
    /** Of this store, not of the class: two records in one program must not hear each other's answers. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Sent> sent = new ThreadLocal<>();

    AxonServerRecording(EventStore store, EventLog log, LogTail tail) {
        this.log = log;
        this.tail = tail;
        var unused = store.registerDispatchInterceptor(this::signed);
    }

    @Override
    public Optional<RecordedCommand> takeAnswer(UUID commandId) {
        Sent last = sent.get();
        sent.remove();
        return last == null || !last.commandId().equals(commandId) ? Optional.empty() : Optional.of(await(last));
    }

    @Override
    public boolean asksPremises() {
        return false;
    }

    /** What the command at hand has written itself is on its way to the log, where its answer will be found. */
    @Override
    public boolean isConflict(RuntimeException failure) {
        return failure instanceof ConcurrencyException
                || failure instanceof CommandAlreadyRecorded
                || (failure instanceof AxonServerException refusal
                        && refusal.getErrorCategory() == ErrorCategory.INVALID_EVENT_SEQUENCE);
    }

    private BiFunction<Integer, EventMessage<?>, EventMessage<?>> signed(List<? extends EventMessage<?>> events) {
        CommandIdentity command = CommandIdentity.ofCurrentUnitOfWork();
        CurrentUnitOfWork.get().onRollback(unitOfWork -> sent.remove());
        return (index, event) -> {
            sent.set(new Sent(command.id(), ((DomainEventMessage<?>) event).getSequenceNumber()));
            return event.andMetaData(ServerEvent.signature(command));
        };
    }

    private RecordedCommand await(Sent last) {
        Semaphore grown = new Semaphore(1);
        Runnable wake = grown::release;
        tail.follow(wake);
        try {
            long until = System.nanoTime() + PATIENCE.toNanos();
            while (grown.tryAcquire(until - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                grown.drainPermits();
                Optional<RecordedCommand> found = log.findCommand(last.commandId());
                if (found.isPresent() && found.get().sequenceNumber() >= last.lastSequenceNumber()) {
                    return found.get();
                }
            }
            throw LogUnavailable.whileRecording(
                    new TimeoutException("Axon Server has it, but it did not reach the log in time"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw LogUnavailable.whileRecording(e);
        } finally {
            tail.unfollow(wake);
        }
    }
}
