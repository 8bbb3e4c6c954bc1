package org.cartagena40.eventstore;

import java.time.Instant;
import java.util.Map;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.cartagena40.events.ActaEvent;

/**
 * A message that still knows its place in the log. Axon copies messages on their way to a processor; each copy keeps
 * the recorded event. Its metadata is empty: what decides stands in the event.
 */
public final class RecordedEventMessage extends GenericTrackedDomainEventMessage<ActaEvent> {

    private final transient RecordedEvent recorded;

    RecordedEventMessage(RecordedEvent recorded) {
        this(
                recorded,
                new GlobalSequenceTrackingToken(recorded.position()),
                new GenericMessage<>(recorded.eventId().toString(), recorded.event(), MetaData.emptyInstance()));
    }

    private RecordedEventMessage(RecordedEvent recorded, TrackingToken token, Message<ActaEvent> delegate) {
        super(
                token,
                recorded.aggregateType(),
                recorded.aggregateId(),
                recorded.sequenceNumber(),
                delegate,
                recorded.recordedAt());
        this.recorded = recorded;
    }

    /** The event with its place. */
    public RecordedEvent recorded() {
        return recorded;
    }

    /** When the log took it. */
    @Override
    public Instant getTimestamp() {
        return recorded.recordedAt();
    }

    @Override
    public RecordedEventMessage withTrackingToken(TrackingToken token) {
        return new RecordedEventMessage(recorded, token, getDelegate());
    }

    @Override
    public RecordedEventMessage withMetaData(Map<String, ?> metaData) {
        return new RecordedEventMessage(recorded, trackingToken(), getDelegate().withMetaData(metaData));
    }

    @Override
    public RecordedEventMessage andMetaData(Map<String, ?> metaData) {
        return new RecordedEventMessage(recorded, trackingToken(), getDelegate().andMetaData(metaData));
    }
}
