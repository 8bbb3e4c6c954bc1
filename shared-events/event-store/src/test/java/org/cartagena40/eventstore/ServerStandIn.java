package org.cartagena40.eventstore;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** Stands in for Axon Server: events in one order with dense tokens, each signed with its command. */
final class ServerStandIn implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final List<TrackedEventMessage<?>> events = new CopyOnWriteArrayList<>();

    /** The event of a command, with the next token or one further on. */
    void add(UUID command, int ordinal, String aggregate, long sequenceNumber, int skipped) {
        var event = new GenericDomainEventMessage<>(
                        "Test", aggregate, sequenceNumber, TestNode.sample((int) sequenceNumber))
                .withMetaData(Map.of(
                        "commandId",
                        command.toString(),
                        "commandOrdinal",
                        Integer.toString(ordinal),
                        CommandMetadata.REQUEST_HASH,
                        TestNode.REQUEST,
                        CommandMetadata.RECEIVED_AT,
                        "2026-11-22T15:00:00Z"));
        events.add(new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(events.size() + skipped), event));
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken after) {
        return new Reading(Math.toIntExact(LogPosition.of(after) + 1));
    }

    private final class Reading implements BlockingStream<TrackedEventMessage<?>> {

        private int next;

        Reading(int next) {
            this.next = next;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return next < events.size() ? Optional.of(events.get(next)) : Optional.empty();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) {
            if (next >= events.size() && timeout > 0) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
            }
            return next < events.size();
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() {
            return events.get(next++);
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
