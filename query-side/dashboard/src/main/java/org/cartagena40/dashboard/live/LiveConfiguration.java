package org.cartagena40.dashboard.live;

import org.cartagena40.query.views.AppliedPosition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the stream of the pages. */
@Configuration(proxyBeanMethods = false)
@Import(LiveStream.class)
public class LiveConfiguration {

    @Bean
    Live live(AppliedPosition applied) {
        return new Live(applied);
    }
}
