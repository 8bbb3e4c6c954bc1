package org.cartagena40.query.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.cartagena40.events.EventSamples;
import org.cartagena40.query.Views;
import org.junit.jupiter.api.Test;

/** Waiting for one's own write. */
class AppliedPositionTest {

    @Test
    void who_waits_is_woken_when_the_views_have_come_so_far() {
        Views views = new Views();
        long last = EventSamples.all().size() - 1L;
        var reached = CompletableFuture.supplyAsync(() -> views.applied().await(last, Duration.ofSeconds(20)));
        views.record(EventSamples.all());
        await().atMost(Duration.ofSeconds(10)).until(reached::isDone);
        assertThat(reached.join()).isTrue();
    }

    @Test
    void a_writer_in_another_process_is_noticed_by_asking() {
        Views views = new Views();
        var reached = CompletableFuture.supplyAsync(() -> views.applied().await(7, Duration.ofSeconds(20)));
        views.jdbc().sql("update views.progress set position = 7").update();
        await().atMost(Duration.ofSeconds(10)).until(reached::isDone);
        assertThat(reached.join()).isTrue();
    }

    @Test
    void when_time_runs_out_it_says_so() {
        Views views = new Views();
        assertThat(views.applied().await(0, Duration.ofMillis(60))).isFalse();
    }
}
