package org.cartagena40.eventstore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;

/** Registers what follows the log: projections and policies. */
public final class LogProcessors {

    /** Half the credits of a stream: one batch at work while the next one waits. */
    static final int BATCH = LogStream.CREDITS / 2;

    private static final int RETRY_MILLIS = 1_000;

    /** Only makes Axon build the processor: it builds none to which no handler is assigned. */
    private record Place(String processor) {}

    private LogProcessors() {}

    /**
     * Lets a handler follow the log from its first event on, on one node at a time, from where it stood before the last
     * stop. After a failure it is tried again, at first after about a second, then less and less often.
     *
     * @param name unique, kept for ever: under it the token is stored
     * @param schema the schema of the handler's tables; its {@link #tokenTable} must exist
     */
    public static void register(Configurer configurer, String name, String schema, BatchHandler handler) {
        Place place = new Place(name);
        configurer
                .eventProcessing()
                .registerEventHandler(config -> place)
                .assignHandlerInstancesMatching(name, place::equals)
                .registerTokenStore(
                        name,
                        config -> new LogTokenStore(
                                schema, config.getComponent(ConnectionProvider.class), config.serializer()))
                .registerEventProcessor(
                        name, (ignored, config, invoker) -> new LogProcessor(settings(name, config), handler));
    }

    /** The statement that creates the table of tokens in a schema, if it is not there. */
    public static String tokenTable(String schema) {
        try (InputStream script = LogProcessors.class.getResourceAsStream("token-entry.sql")) {
            byte[] bytes = Objects.requireNonNull(script, "token-entry.sql").readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).replace("${schema}", schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PooledStreamingEventProcessor.Builder settings(String name, Configuration config) {
        EventProcessingConfiguration processing = config.eventProcessingConfiguration();
        LogTokenStore tokens = (LogTokenStore) processing.tokenStore(name);
        return ofOneSegment(PooledStreamingEventProcessor.builder())
                .name(name)
                .messageSource(source(tokens, config))
                .tokenStore(tokens)
                .transactionManager(processing.transactionManager(name))
                .errorHandler(processing.errorHandler(name))
                .rollbackConfiguration(processing.rollbackConfiguration(name))
                .coordinatorExecutor(executor("coordinator of " + name, config))
                .workerExecutor(executor("worker of " + name, config));
    }

    /** One segment keeps the order of the log. It starts without a replay token: whoever begins is not replaying. */
    private static PooledStreamingEventProcessor.Builder ofOneSegment(PooledStreamingEventProcessor.Builder builder) {
        return builder.initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(BATCH)
                .tokenClaimInterval(RETRY_MILLIS)
                .claimExtensionThreshold(LogTokenStore.CLAIM.toMillis() / 4)
                .enableCoordinatorClaimExtension();
    }

    private static LogMessageSource source(LogTokenStore tokens, Configuration config) {
        LogMessageSource source =
                new LogMessageSource(config.getComponent(EventLog.class), config.getComponent(LogTail.class));
        tokens.onStored(source::stored);
        return source;
    }

    private static ScheduledExecutorService executor(String purpose, Configuration config) {
        ScheduledExecutorService executor = Executors.newScheduledThreadPool(1, new AxonThreadFactory(purpose));
        config.onShutdown(executor::shutdown);
        return executor;
    }
}
