package org.cartagena40.identity.journal;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** How many entries wait and how many were lost. The record goes on meanwhile, so a loss is told and is no outage. */
public final class JournalHealth implements HealthIndicator {

    private final AccessJournal journal;

    public JournalHealth(AccessJournal journal) {
        this.journal = journal;
    }

    @Override
    public Health health() {
        return Health.up()
                .withDetail("waiting", journal.waiting())
                .withDetail("lost", journal.lost())
                .build();
    }
}
