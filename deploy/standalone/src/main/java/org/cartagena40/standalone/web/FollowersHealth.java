package org.cartagena40.standalone.web;

import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.cartagena40.eventstore.EventLog;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether what follows the log does follow it: views and policies, how far each is behind, and whether one has stopped on
 * something it cannot handle. The record itself goes on recording meanwhile.
 */
final class FollowersHealth implements HealthIndicator {

    private final Configuration axon;
    private final EventLog log;

    FollowersHealth(Configuration axon, EventLog log) {
        this.axon = axon;
        this.log = log;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        axon.eventProcessingConfiguration().eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .forEach(processor -> tell(health, processor));
        return health.withDetail("head", log.head()).build();
    }

    private void tell(Health.Builder health, StreamingEventProcessor processor) {
        boolean failing = processor.isError()
                || processor.processingStatus().values().stream().anyMatch(EventTrackerStatus::isErrorState);
        if (failing || !processor.isRunning()) {
            health.down();
        }
        long behind = processor.processingStatus().values().stream()
                .mapToLong(status -> log.head() - status.getCurrentPosition().orElse(EventLog.BEFORE_FIRST))
                .max()
                .orElse(log.head() + 1);
        health.withDetail(processor.getName(), failing ? "stopped on a failure" : behind + " events behind");
    }
}
