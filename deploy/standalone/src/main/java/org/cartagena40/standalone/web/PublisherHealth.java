package org.cartagena40.standalone.web;

import java.util.function.Supplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether what is recorded is published as well. Why it is not may name what nobody outside should read, so that stands in
 * the program's own log. The record goes on recording meanwhile, and nothing of it is lost for the published log.
 */
final class PublisherHealth implements HealthIndicator {

    private final Supplier<String> trouble;

    /** @param trouble why nothing is published; empty while all is well */
    PublisherHealth(Supplier<String> trouble) {
        this.trouble = trouble;
    }

    @Override
    public Health health() {
        return trouble.get().isEmpty()
                ? Health.up().build()
                : Health.down()
                        .withDetail("publishing", "stands still; the program's log says why")
                        .build();
    }
}
