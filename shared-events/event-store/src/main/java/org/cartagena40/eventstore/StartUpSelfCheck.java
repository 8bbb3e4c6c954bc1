package org.cartagena40.eventstore;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says in one line what the record runs on, and refuses to start on a fall-back. Axon replaces a missing part without
 * a word, in memory or without transactions; a server with {@code fsync=off} acknowledges what it may still lose.
 */
public final class StartUpSelfCheck {

    private static final Logger LOG = LoggerFactory.getLogger(StartUpSelfCheck.class);

    private final Configuration axon;
    private final EventStore store;
    private final CommandBus commandBus;
    private final PlainConnections connections;

    StartUpSelfCheck(Configuration axon, EventStore store, CommandBus commandBus, PlainConnections connections) {
        this.axon = axon;
        this.store = store;
        this.commandBus = commandBus;
        this.connections = connections;
    }

    /** @throws IllegalStateException naming the part that is not what it must be */
    public void run() {
        Map<String, String> findings = new TreeMap<>();
        refuseUnless(axon.eventStore().equals(store), "events would go to " + axon.eventStore());
        refuseUnless(axon.commandBus().equals(commandBus), "commands would go to " + axon.commandBus());
        findings.put("store", said(store));
        findings.put("command bus", name(commandBus) + " without transaction");
        findings.put("event serializer", name(axon.eventSerializer()));
        refuseUnless(
                axon.eventSerializer() instanceof ActaEventSerializer, "events would be written under class names");
        axon.eventProcessingConfiguration().eventProcessors().forEach((name, processor) -> {
            findings.put("processor " + name, processor(name, processor));
        });
        findings.put("fsync", durable("fsync"));
        findings.put("synchronous_commit", durable("synchronous_commit"));
        LOG.info("the record runs on {}", findings);
    }

    private String processor(String name, EventProcessor processor) {
        EventProcessingConfiguration processing = axon.eventProcessingConfiguration();
        TransactionManager transactions = processing.transactionManager(name);
        Object tokens = processing.tokenStore(name);
        refuseUnless(processor instanceof LogProcessor, name + " would not read the log by our source: " + processor);
        refuseUnless(tokens instanceof LogTokenStore, name + " would keep its token in " + tokens);
        refuseUnless(
                transactions instanceof SpringTransactionManager,
                name + " would store rows and token apart, by " + transactions);
        return name(transactions) + ", " + name(tokens);
    }

    private static String said(EventStore store) {
        return store instanceof EmbeddedEventStore
                ? name(store) + " over PostgresEventStorageEngine"
                : name(store) + ", followed into PostgreSQL";
    }

    private String durable(String setting) {
        try (Connection connection = connections.open("acta self-check");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + setting)) {
            row.next();
            String value = row.getString(1);
            refuseUnless(!value.equals("off"), setting + " is off: what is acknowledged could be lost");
            return value;
        } catch (SQLException e) {
            throw LogUnavailable.whileReading(e);
        }
    }

    private static void refuseUnless(boolean asItMustBe, String otherwise) {
        if (!asItMustBe) {
            throw new IllegalStateException("the record does not start: " + otherwise);
        }
    }

    private static String name(Object part) {
        return part.getClass().getSimpleName();
    }
}
