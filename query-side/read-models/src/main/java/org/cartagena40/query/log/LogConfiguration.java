package org.cartagena40.query.log;

import javax.sql.DataSource;
import org.cartagena40.query.views.Reading;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The published log and its addresses, beside the read models. */
@Configuration(proxyBeanMethods = false)
@Import({PublisherConfiguration.class, LogApi.class, ProofApi.class})
public class LogConfiguration {

    @Bean
    EvidenceQueries evidenceQueries(Reading reading, DataSource dataSource, PublishedLog published) {
        return new EvidenceQueries(reading, dataSource, published);
    }

    @Bean
    StoredLeaves storedLeaves(DataSource dataSource, PublishedLog published) {
        return new StoredLeaves(dataSource, published);
    }
}
