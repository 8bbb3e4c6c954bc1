package org.cartagena40.command.watch;

import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.cartagena40.command.gateway.CommandGateway;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.eventstore.LogProcessors;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The policies, wired by hand: their schema, their table, their processor and their schedule. */
@Configuration(proxyBeanMethods = false)
public class WatchConfiguration {

    static final String PROCESSOR = "policies";
    static final String SCHEMA = "command";

    @Bean
    DueTable dueTable(DataSource dataSource, PlatformTransactionManager transactions) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas(SCHEMA)
                .locations("classpath:db/command")
                .load()
                .migrate();
        JdbcClient jdbc = JdbcClient.create(dataSource);
        jdbc.sql(LogProcessors.tokenTable(SCHEMA)).update();
        return new DueTable(jdbc, new TransactionTemplate(transactions));
    }

    @Bean
    DeadLetters deadLetters(DataSource dataSource, DueTable migrated) {
        return new DeadLetters(JdbcClient.create(dataSource));
    }

    @Bean
    Heartbeat heartbeat(DataSource dataSource, DueTable migrated, Clock clock) {
        return new Heartbeat(JdbcClient.create(dataSource), clock);
    }

    @Bean
    RecordActs recordActs(CommandGateway gateway) {
        return new RecordActs(gateway);
    }

    @Bean
    DeadlineWatch deadlineWatch(DueTable table, Heartbeat heartbeat, RecordActs acts, Clock clock) {
        return new DeadlineWatch(table, heartbeat, acts, clock);
    }

    @Bean
    WatchSchedule watchSchedule(DataSource dataSource, DeadlineWatch watch, DueTable table, EventLog log) {
        return new WatchSchedule(dataSource, watch, table, log);
    }

    /** The policies are made when Axon starts, because what they send commands with is made of Axon itself. */
    @Bean
    ConfigurerModule policies(EventLog log, DueTable table, DeadLetters deadLetters, ObjectProvider<RecordActs> acts) {
        return configurer -> LogProcessors.register(
                configurer,
                PROCESSOR,
                SCHEMA,
                batch -> new Policies(
                                new WhenSilenceDecides(log, acts.getObject(), deadLetters),
                                new WhenRecordIsCorrected(log, acts.getObject(), deadLetters),
                                table)
                        .handle(batch));
    }
}
