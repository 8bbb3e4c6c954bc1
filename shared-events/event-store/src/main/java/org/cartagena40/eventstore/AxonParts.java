package org.cartagena40.eventstore;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configurer;

/** What a processor needs and Axon's configuration hands it; see {@link LogProcessors}. */
record AxonParts(PostgresEventLog log, LogTail tail, TransactionManager transactions, ConnectionProvider connections) {

    void registerIn(Configurer configurer) {
        configurer
                .registerComponent(EventLog.class, config -> log)
                .registerComponent(LogTail.class, config -> tail)
                .registerComponent(TransactionManager.class, config -> transactions)
                .registerComponent(ConnectionProvider.class, config -> connections);
    }
}
