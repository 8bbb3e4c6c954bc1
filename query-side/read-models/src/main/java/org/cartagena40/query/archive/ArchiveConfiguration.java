package org.cartagena40.query.archive;

import javax.sql.DataSource;
import org.cartagena40.query.log.PublishedLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The archive, beside the published log whose checkpoint it rests on. */
@Configuration(proxyBeanMethods = false)
@Import(ArchiveApi.class)
public class ArchiveConfiguration {

    @Bean
    Archives archives(DataSource dataSource, PublishedLog published) {
        return new Archives(dataSource, published);
    }
}
