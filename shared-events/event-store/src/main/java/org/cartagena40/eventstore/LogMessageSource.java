package org.cartagena40.eventstore;

import java.time.Instant;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The log as the source of one processor. It calls the processor when events are there, where Axon's own store lets it
 * sleep half a second; and it hands out no more than the processor can hold, where Axon would let it sleep a tenth of a
 * second with a full buffer while its worker idles.
 */
public final class LogMessageSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final EventLog log;
    private final LogTail tail;
    private volatile @Nullable LogStream latest;

    public LogMessageSource(EventLog log, LogTail tail) {
        this.log = log;
        this.tail = tail;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        LogStream stream = new LogStream(log, tail, LogPosition.of(token));
        latest = stream;
        return stream;
    }

    /** The processor has stored how far it came: as much may be handed out again. */
    void stored(@Nullable TrackingToken token) {
        LogStream stream = latest;
        if (stream != null) {
            stream.stored(LogPosition.of(token));
        }
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
}
