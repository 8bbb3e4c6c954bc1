package org.cartagena40.contentstore;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The content store, wired by hand. Both sides use it: one takes files in, the other hands them out. */
@Configuration(proxyBeanMethods = false)
public class ContentStoreConfiguration {

    @Bean
    ContentStore contentStore(DataSource dataSource, PlatformTransactionManager transactions) {
        ContentSchema.migrate(dataSource);
        return new ContentStore(JdbcClient.create(dataSource), new TransactionTemplate(transactions));
    }
}
