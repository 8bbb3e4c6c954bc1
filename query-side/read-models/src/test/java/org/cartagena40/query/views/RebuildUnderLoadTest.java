package org.cartagena40.query.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cartagena40.events.EventSamples;
import org.cartagena40.eventstore.TestDatabase;
import org.cartagena40.query.Program;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The exchange of the schemas, while the record goes on and people read. */
class RebuildUnderLoadTest {

    @Test
    void readers_never_find_the_views_empty_and_the_live_processor_goes_on() {
        try (TestDatabase database = TestDatabase.create();
                Program program = new Program(database)) {
            program.recordAndAwait(EventSamples.all());
            AtomicBoolean done = new AtomicBoolean();
            var writing = CompletableFuture.runAsync(() -> write(program, done));
            var reading = CompletableFuture.runAsync(() -> read(program, done));
            for (int i = 0; i < 5; i++) {
                JsonNode report = program.rebuilt("?then=swap");
                assertThat(report.get("equal").asBoolean())
                        .as(report.toString())
                        .isTrue();
            }
            done.set(true);
            CompletableFuture.allOf(writing, reading).join();
            program.recordAndAwait(Program.ANOTHER);
        }
    }

    private static void write(Program program, AtomicBoolean done) {
        while (!done.get()) {
            program.record(Program.ANOTHER);
        }
    }

    private static void read(Program program, AtomicBoolean done) {
        long seen = 0;
        while (!done.get()) {
            assertThat(program.json("/api/v1/decisions").get("items")).hasSize(2);
            long position = program.json("/api/v1/history?order=newest&limit=1")
                    .get("knownAt")
                    .asLong();
            assertThat(position).as("positions never go back").isGreaterThanOrEqualTo(seen);
            seen = position;
        }
    }
}
