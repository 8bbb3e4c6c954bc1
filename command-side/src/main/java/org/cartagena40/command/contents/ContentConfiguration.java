package org.cartagena40.command.contents;

import java.time.Clock;
import org.cartagena40.command.http.ActorSource;
import org.cartagena40.contentstore.ContentStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The way of files into the store, wired by hand. */
@Configuration(proxyBeanMethods = false)
@Import(ContentApi.class)
public class ContentConfiguration {

    @Bean
    ContentDesk contentDesk(ContentStore store, Clock clock) {
        return new ContentDesk(store, new Inspection(), clock);
    }

    @Bean
    FileDesk fileDesk(ContentDesk desk, ActorSource actors) {
        return new FileDesk(desk, actors);
    }
}
