package org.cartagena40.eventstore;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.cartagena40.ledger.CommittedEvent;
import org.cartagena40.ledger.ExactBytes;
import org.cartagena40.ledger.Salt;
import org.jspecify.annotations.Nullable;

/**
 * The log as Axon sees it. Positions are dense and in commit order, so that a plain sequence token is sound: there are
 * no gaps to chase, and nothing that was committed can be skipped.
 */
public final class PostgresEventStorageEngine extends BatchingEventStorageEngine implements RecordingStore {

    private static final int PAGE = 500;

    private final AppendLane lane;
    private final PostgresEventLog log;
    private final SecureRandom random = new SecureRandom();
    /** Of this engine, not of the class: two records in one program must not hear each other's answers. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable RecordedCommand> lastAppend = new ThreadLocal<>();

    /** @param log over the same database; its connections read, the lane's own writes */
    public PostgresEventStorageEngine(AppendLane lane, PostgresEventLog log) {
        super(builder(log.serializer(), log.upcasters()));
        this.lane = lane;
        this.log = log;
    }

    /**
     * What the last command of this thread wrote, once. The answer is known only after the bus has returned, because
     * events are appended while the unit of work prepares its commit; whoever takes it compares the command id.
     */
    public Optional<RecordedCommand> takeLastAppend() {
        Optional<RecordedCommand> last = Optional.ofNullable(lastAppend.get());
        lastAppend.remove();
        return last;
    }

    @Override
    public Optional<RecordedCommand> takeAnswer(UUID commandId) {
        return takeLastAppend().filter(last -> last.commandId().equals(commandId));
    }

    @Override
    public boolean asksPremises() {
        return true;
    }

    /** Of a first event too: the aggregate that was to be created is there by now. */
    @Override
    public boolean isConflict(RuntimeException failure) {
        return failure instanceof ConcurrencyException || failure instanceof AggregateStreamCreationException;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        CommandIdentity command = CommandIdentity.ofCurrentUnitOfWork();
        List<SealedEvent> ready =
                events.stream().map(event -> seal(event, command, serializer)).toList();
        Appended appended = lane.append(new AppendJob(ready, Premise.allOfCurrentUnitOfWork()));
        lastAppend.set(answer(command, ready, appended));
    }

    private SealedEvent seal(EventMessage<?> message, CommandIdentity command, Serializer serializer) {
        if (!(message instanceof DomainEventMessage<?> event)) {
            throw new IllegalStateException("only an aggregate's events are recorded, not " + message);
        }
        var metadata = serializer.serialize(command.complete(event.getMetaData()), byte[].class);
        var payload = serializer.serialize(event.getPayload(), byte[].class);
        return SealedEvent.of(committed(event, command, metadata, payload), Salt.drawnFrom(random));
    }

    private static CommittedEvent committed(
            DomainEventMessage<?> event,
            CommandIdentity command,
            SerializedObject<byte[]> metadata,
            SerializedObject<byte[]> payload) {
        return new CommittedEvent(
                eventId(event),
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                command.id().toString(),
                command.nextOrdinal(),
                command.requestHash(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                ExactBytes.of(metadata.getData()),
                ExactBytes.of(payload.getData()));
    }

    private static String eventId(EventMessage<?> event) {
        String identifier = event.getIdentifier();
        return isUuid(identifier) ? identifier : IdentifierFactory.getInstance().generateIdentifier();
    }

    private static boolean isUuid(String identifier) {
        try {
            return UUID.fromString(identifier).toString().equals(identifier);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private RecordedCommand answer(CommandIdentity command, List<SealedEvent> ready, Appended appended) {
        RecordedCommand before = lastAppend.get();
        CommittedEvent first = ready.get(0).event();
        CommittedEvent last = ready.get(ready.size() - 1).event();
        boolean goesOn = before != null
                && first.commandOrdinal() > 0
                && before.commandId().equals(command.id());
        return new RecordedCommand(
                command.id(),
                command.requestHash().toHex(),
                goesOn ? before.aggregateId() : first.aggregateId(),
                appended.firstPosition() + ready.size() - 1,
                last.sequenceNumber(),
                appended.recordedAt());
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String aggregateId, long from, int limit) {
        return log.aggregateData(aggregateId, from, limit);
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken last, int limit) {
        return log.dataAfter(LogPosition.of(last), limit);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateId) {
        return log.lastSequenceNumber(aggregateId);
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(EventLog.BEFORE_FIRST);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(log.head());
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return new GlobalSequenceTrackingToken(log.positionAt(instant));
    }

    /** None is kept: streams are short, and a snapshot would be a second truth beside the events. */
    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException("the log keeps events, not snapshots");
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateId) {
        return Stream.empty();
    }

    private static Builder builder(Serializer serializer, EventUpcaster upcasters) {
        Builder builder = new Builder() {};
        builder.eventSerializer(serializer);
        builder.snapshotSerializer(serializer);
        builder.upcasterChain(upcasters);
        builder.batchSize(PAGE);
        return builder;
    }
}
