package org.cartagena40.eventstore;

import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Events are recorded in PostgreSQL by our own engine; the command's answer is known when the lane has committed. */
@Configuration(proxyBeanMethods = false)
@Conditional(StoreKind.OnPostgresql.class)
class PostgresStoreConfiguration {

    @Bean
    PostgresEventStorageEngine eventStorageEngine(AppendLane lane, PostgresEventLog log) {
        return new PostgresEventStorageEngine(lane, log);
    }

    /** For writing and for reading aggregates; whoever follows the log reads a {@link LogMessageSource}. */
    @Bean(destroyMethod = "shutDown")
    EmbeddedEventStore eventStore(PostgresEventStorageEngine engine) {
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }
}
