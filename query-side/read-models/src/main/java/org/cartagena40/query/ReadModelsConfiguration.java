package org.cartagena40.query;

import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.eventstore.LogProcessors;
import org.cartagena40.query.http.Problems;
import org.cartagena40.query.http.QueryWeb;
import org.cartagena40.query.http.QuestionResolver;
import org.cartagena40.query.views.AppliedPosition;
import org.cartagena40.query.views.LiveViews;
import org.cartagena40.query.views.ReaderSource;
import org.cartagena40.query.views.Reading;
import org.cartagena40.query.views.Rebuild;
import org.cartagena40.query.views.ViewSchema;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Wires the reading side, bean by bean. The embedding program supplies the event store, a {@code DataSource}, a
 * transaction manager, a {@code Clock}, a {@code JsonMapper} and a {@link ReaderSource}, and says who may post a
 * rebuild. The views are brought to this program's version before the first bean can read or write them.
 */
@Configuration(proxyBeanMethods = false)
@Import({FeatureBeans.class, Problems.class})
public class ReadModelsConfiguration {

    /** Rebuilt at start if need be: beans are made before any processor starts. */
    @Bean
    Rebuild rebuild(DataSource dataSource, EventLog log) {
        Rebuild rebuild = new Rebuild(dataSource, log, Projections.all());
        rebuild.atStart();
        return rebuild;
    }

    @Bean
    AppliedPosition appliedPosition(DataSource dataSource, Rebuild viewsAreThere) {
        return new AppliedPosition(JdbcClient.create(dataSource));
    }

    @Bean
    LiveViews liveViews(DataSource dataSource, AppliedPosition applied) {
        return new LiveViews(dataSource, Projections.all(), applied);
    }

    /** One processor feeds all views, so that one token and one position speak for all of them. */
    @Bean
    ConfigurerModule viewsFollowTheLog(LiveViews views) {
        return configurer -> LogProcessors.register(configurer, ViewSchema.PROCESSOR, ViewSchema.LIVE, views::handle);
    }

    @Bean
    Reading reading(DataSource dataSource, PlatformTransactionManager transactions, Rebuild viewsAreThere) {
        return new Reading(dataSource, transactions);
    }

    @Bean
    QueryWeb queryWeb(Clock clock, EventLog log, AppliedPosition applied, ReaderSource readers, JsonMapper mapper) {
        return new QueryWeb(new QuestionResolver(clock, log, applied, readers), mapper);
    }
}
