package org.cartagena40.query.log;

import javax.sql.DataSource;
import org.cartagena40.eventstore.LogTail;
import org.cartagena40.eventstore.PlainConnections;
import org.cartagena40.ledger.proof.Policy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what publishes, signs and asks the witnesses. The embedding program supplies {@link LogSettings}. */
@Configuration(proxyBeanMethods = false)
public class PublisherConfiguration {

    @Bean
    LogKeys logKeys(LogSettings settings) {
        return LogKeys.in(settings.folder(), settings.origin());
    }

    @Bean
    Policy logPolicy(LogSettings settings, LogKeys keys) {
        return settings.asked(keys);
    }

    @Bean
    PublishedLog publishedLog(DataSource dataSource, Policy policy, LogKeys keys) {
        LogSchema.migrate(dataSource);
        return new PublishedLog(dataSource, policy, keys.verifiers());
    }

    @Bean
    Publisher logPublisher(
            LogSettings settings, LogKeys keys, PlainConnections connections, LogTail tail, PublishedLog published) {
        Publication publication =
                new Publication(settings.origin(), new SignerGuard(settings.folder()), new RotatedKeys(keys));
        return new Publisher(connections, tail, publication, published);
    }

    @Bean(destroyMethod = "close")
    WitnessRound witnessRound(PublishedLog published) {
        return new WitnessRound(published);
    }

    @Bean
    WitnessWatch witnessWatch(PublishedLog published, WitnessRound round, LogSettings settings) {
        return new WitnessWatch(published, round, settings.heartbeat());
    }
}
