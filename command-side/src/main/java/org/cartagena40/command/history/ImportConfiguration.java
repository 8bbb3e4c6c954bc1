package org.cartagena40.command.history;

import java.time.Clock;
import org.cartagena40.command.gateway.CommandGateway;
import org.cartagena40.eventstore.EventLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The import, wired by hand. It has no address: only the program that embeds it can run it. */
@Configuration(proxyBeanMethods = false)
public class ImportConfiguration {

    @Bean
    HistoryImport historyImport(CommandGateway gateway, EventLog log, Clock clock) {
        return new HistoryImport(gateway, log, clock, new ImportFormat());
    }

    @Bean
    FirstRules firstRules(CommandGateway gateway, Clock clock) {
        return new FirstRules(gateway, clock);
    }
}
