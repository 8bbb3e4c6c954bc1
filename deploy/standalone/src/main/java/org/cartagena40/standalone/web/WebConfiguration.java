package org.cartagena40.standalone.web;

import org.cartagena40.command.http.ArrivalFilter;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.standalone.start.RecordFolder;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every answer says which record it comes from; every request says when its first byte came. */
@Configuration(proxyBeanMethods = false)
public class WebConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> firstByte() {
        return factory -> factory.addEngineValves(new FirstByteValve(ArrivalFilter.FIRST_BYTE_NANOS));
    }

    @Bean
    HealthIndicator followers(org.axonframework.config.Configuration axon, EventLog log) {
        return new FollowersHealth(axon, log);
    }

    @Bean
    FilterRegistrationBean<RecordBanner> recordBanner(RecordFolder folder) {
        return new FilterRegistrationBean<>(new RecordBanner(folder.kind()));
    }
}
