package org.cartagena40.query.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.cartagena40.eventstore.LogTail;
import org.cartagena40.eventstore.PlainConnections;
import org.cartagena40.ledger.note.SigningKey;
import org.cartagena40.ledger.proof.Policy;
import org.cartagena40.query.views.Reading;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the published log. The embedding program supplies {@link LogSettings}. */
@Configuration(proxyBeanMethods = false)
@Import({LogApi.class, ProofApi.class})
public class LogConfiguration {

    @Bean
    LogKeys logKeys(LogSettings settings) {
        return LogKeys.in(settings.folder(), settings.origin());
    }

    @Bean
    Policy logPolicy(LogSettings settings, LogKeys keys) {
        Path file = settings.policy();
        try {
            return file == null
                    ? Policy.of(keys.all().stream().map(SigningKey::verifier).toList())
                    : Policy.parse(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the policy of the log cannot be read: " + file, e);
        }
    }

    @Bean
    PublishedLog publishedLog(DataSource dataSource, Policy policy) {
        LogSchema.migrate(dataSource);
        return new PublishedLog(dataSource, policy);
    }

    @Bean
    Publisher logPublisher(
            LogSettings settings, LogKeys keys, PlainConnections connections, LogTail tail, PublishedLog published) {
        Signers signers = (connection, size) -> List.of(keys.first());
        Publication publication = new Publication(settings.origin(), new SignerGuard(settings.folder()), signers);
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

    @Bean
    EvidenceQueries evidenceQueries(Reading reading, DataSource dataSource, PublishedLog published, LogKeys keys) {
        return new EvidenceQueries(reading, dataSource, published, keys);
    }
}
