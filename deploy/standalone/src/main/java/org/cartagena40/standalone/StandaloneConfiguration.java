package org.cartagena40.standalone;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import javax.sql.DataSource;
import org.cartagena40.command.CommandSideConfiguration;
import org.cartagena40.eventstore.EventStoreConfiguration;
import org.cartagena40.identity.IdentityConfiguration;
import org.cartagena40.identity.IdentityDatabase;
import org.cartagena40.query.ReadModelsConfiguration;
import org.cartagena40.query.archive.ArchiveConfiguration;
import org.cartagena40.query.log.LogConfiguration;
import org.cartagena40.standalone.accounts.AccountsConfiguration;
import org.cartagena40.standalone.accounts.IssuerElsewhere;
import org.cartagena40.standalone.issuer.EmbeddedIssuer;
import org.cartagena40.standalone.pages.PagesConfiguration;
import org.cartagena40.standalone.postgres.EmbeddedPostgresServer;
import org.cartagena40.standalone.start.RecordFolder;
import org.cartagena40.standalone.start.StartConfiguration;
import org.cartagena40.standalone.web.InterfaceDescription;
import org.cartagena40.standalone.web.WebConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Both sides in one program, over PostgreSQL inside it. Every bean of ours is named here or in what this imports. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    EventStoreConfiguration.class,
    CommandSideConfiguration.class,
    ReadModelsConfiguration.class,
    IdentityConfiguration.class,
    EmbeddedIssuer.class,
    IssuerElsewhere.class,
    LogConfiguration.class,
    ArchiveConfiguration.class,
    AccountsConfiguration.class,
    WebConfiguration.class,
    PagesConfiguration.class,
    InterfaceDescription.class,
    StartConfiguration.class
})
public class StandaloneConfiguration {

    /** The one clock of the record. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean(destroyMethod = "close")
    EmbeddedPostgresServer postgres(RecordFolder folder) {
        return EmbeddedPostgresServer.start(folder.path());
    }

    @Bean(destroyMethod = "close")
    IdentityDatabase identityDatabase(EmbeddedPostgresServer postgres) {
        return new IdentityDatabase(postgres.jdbcUrl(), postgres.user(), postgres.password());
    }

    @Bean(destroyMethod = "close")
    DataSource dataSource(EmbeddedPostgresServer postgres) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("acta");
        pool.setJdbcUrl(postgres.jdbcUrl());
        pool.setUsername(postgres.user());
        pool.setPassword(postgres.password());
        pool.setMaximumPoolSize(24);
        pool.setMinimumIdle(2);
        return pool;
    }
}
