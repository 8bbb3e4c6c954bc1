package org.cartagena40.eventstore;

import java.util.Collection;
import java.util.List;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Axon's pooled processor with its claims, retries and clustering, but one call per batch instead of one per event. The
 * handler runs before the commit is prepared, in which Axon stores the token: rows first, then how far they reach, then
 * one commit of both.
 */
final class LogProcessor extends PooledStreamingEventProcessor {

    private static final Logger LOG = LoggerFactory.getLogger(LogProcessor.class);

    private final BatchHandler handler;

    LogProcessor(PooledStreamingEventProcessor.Builder builder, BatchHandler handler) {
        super(builder.eventHandlerInvoker(new EveryEvent()));
        this.handler = handler;
    }

    @Override
    protected void processInUnitOfWork(
            List<? extends EventMessage<?>> messages,
            UnitOfWork<? extends EventMessage<?>> unitOfWork,
            Collection<Segment> segments) {
        List<RecordedEvent> batch = messages.stream()
                .map(message -> ((RecordedEventMessage) message).recorded())
                .toList();
        unitOfWork.start();
        try {
            handler.handle(batch);
            unitOfWork.commit();
        } catch (RuntimeException | Error e) {
            LOG.error(
                    "{} stops at position {} and will try again",
                    getName(),
                    batch.get(0).position(),
                    e);
            rollBack(unitOfWork, e);
            throw e;
        }
    }

    /** A commit that failed has rolled back by itself. */
    private static void rollBack(UnitOfWork<?> unitOfWork, Throwable cause) {
        if (unitOfWork.phase() == UnitOfWork.Phase.STARTED) {
            unitOfWork.rollback(cause);
        }
    }

    /** A rebuild reads in bulk around Axon; a reset here would replay one by one. */
    @Override
    public boolean supportsReset() {
        return false;
    }

    /** Takes all events; handling them one by one is what {@link #processInUnitOfWork} replaces. */
    private static final class EveryEvent implements EventHandlerInvoker {

        @Override
        public boolean canHandle(EventMessage<?> message, Segment segment) {
            return true;
        }

        @Override
        public void handle(EventMessage<?> message, Segment segment) {
            throw new UnsupportedOperationException("events are handled in batches");
        }
    }
}
