package org.cartagena40.standalone.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class PublisherHealthTest {

    @Test
    void a_log_that_stands_still_is_an_outage_whose_reason_stays_inside() {
        Health health = new PublisherHealth(() -> "the record ends before its log").health();

        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails().toString()).contains("stands still").doesNotContain("ends before");
    }

    @Test
    void a_log_that_grows_is_well() {
        assertThat(new PublisherHealth(() -> "").health().getStatus()).isEqualTo(Status.UP);
    }
}
