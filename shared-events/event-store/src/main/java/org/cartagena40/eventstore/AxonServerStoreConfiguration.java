package org.cartagena40.eventstore;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Events are recorded in Axon Server, aggregates are loaded from it, and one follower writes what it holds into the log
 * in PostgreSQL, where the leaves, the views and everybody else read it. Commands stay in their program.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(StoreKind.OnAxonServer.class)
class AxonServerStoreConfiguration {

    @Bean
    AxonServerConfiguration axonServer(Environment environment) {
        return AxonServerConfiguration.builder()
                .servers(environment.getRequiredProperty("acta.axon-server"))
                .componentName("acta")
                .build();
    }

    @Bean(initMethod = "start", destroyMethod = "shutdown")
    AxonServerConnectionManager axonServerConnections(AxonServerConfiguration axonServer) {
        return AxonServerConnectionManager.builder()
                .axonServerConfiguration(axonServer)
                .build();
    }

    @Bean
    AxonServerEventStore eventStore(
            AxonServerConfiguration axonServer, AxonServerConnectionManager connections, PostgresEventLog log) {
        return SignedEventStore.of(AxonServerEventStore.builder()
                .configuration(axonServer)
                .platformConnectionManager(connections)
                .eventSerializer(log.serializer())
                .snapshotSerializer(log.serializer())
                .snapshotFilter(SnapshotFilter.rejectAll())
                .upcasterChain(log.upcasters()));
    }

    @Bean
    AxonServerRecording axonServerRecording(AxonServerEventStore store, PostgresEventLog log, LogTail tail) {
        return new AxonServerRecording(store, log, tail);
    }

    @Bean
    ServerFollower serverFollower(
            AxonServerEventStore store, PostgresEventLog log, AppendLane lane, PlainConnections connections) {
        return new ServerFollower(store, log, lane, connections);
    }
}
