package org.cartagena40.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.function.Supplier;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StartUpSelfCheckTest {

    private TestDatabase database;
    private SeenEvents seen;

    @BeforeEach
    void a_database_with_a_projection() {
        database = TestDatabase.createWithLog();
        SeenEvents.createTables(database);
        seen = new SeenEvents(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_sound_program_starts_and_stops() {
        try (TestProgram program = TestProgram.start(database, seen.module())) {
            assertThat(program.get(AxonLifecycle.class).isRunning()).isTrue();
        }
    }

    @Test
    void a_server_that_does_not_wait_for_the_disk_is_refused() throws IOException {
        try (EmbeddedPostgres asItsLibraryStartsIt = EmbeddedPostgres.start()) {
            assertRefused("fsync is off", () -> TestProgram.start(asItsLibraryStartsIt.getPostgresDatabase()));
        }
    }

    @Test
    void a_database_that_acknowledges_before_it_has_written_is_refused() {
        database.execute("alter database " + database.name() + " set synchronous_commit = off");

        assertRefused("synchronous_commit is off");
    }

    @Test
    void a_processor_without_transactions_is_refused() {
        assertRefused(
                "rows and token apart",
                seen.module(),
                configurer -> configurer
                        .eventProcessing()
                        .registerTransactionManager(SeenEvents.NAME, config -> NoTransactionManager.INSTANCE));
    }

    @Test
    void a_processor_that_would_read_elsewhere_is_refused() {
        assertRefused(
                "our source",
                configurer -> configurer
                        .eventProcessing()
                        .registerTokenStore(config -> new InMemoryTokenStore())
                        .usingPooledStreamingEventProcessors()
                        .registerEventHandler(config -> new Object()));
    }

    @Test
    void another_store_is_refused() {
        assertRefused(
                "events would go to",
                configurer -> configurer.configureEventStore(config -> EmbeddedEventStore.builder()
                        .storageEngine(new InMemoryEventStorageEngine())
                        .build()));
    }

    private void assertRefused(String reason, ConfigurerModule... modules) {
        assertRefused(reason, () -> TestProgram.start(database, modules));
    }

    private static void assertRefused(String reason, Supplier<TestProgram> start) {
        assertThatThrownBy(() -> start.get().close())
                .rootCause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not start")
                .hasMessageContaining(reason);
    }
}
