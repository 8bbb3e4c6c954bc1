package org.cartagena40.standalone.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.cartagena40.command.http.ArrivalFilter;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.query.log.Publisher;
import org.cartagena40.standalone.start.RecordFolder;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Every answer says which record it comes from; every request says when its first byte came. */
@Configuration(proxyBeanMethods = false)
@Import(HttpProblems.class)
public class WebConfiguration {

    private static final String ADDRESS_NOT_UNDERSTOOD = """
            {"type":"/problems/http/address-not-understood","title":"The address is not understood","status":400,\
            "detail":"A part of the address is empty or not allowed in one. Nothing was recorded."}""";

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> firstByte() {
        return factory -> factory.addEngineValves(new FirstByteValve(ArrivalFilter.FIRST_BYTE_NANOS));
    }

    @Bean
    HealthIndicator followers(org.axonframework.config.Configuration axon, EventLog log) {
        return new FollowersHealth(axon, log);
    }

    @Bean
    HealthIndicator publisher(Publisher publisher) {
        return new PublisherHealth(publisher::trouble);
    }

    @Bean
    FilterRegistrationBean<RecordBanner> recordBanner(RecordFolder folder) {
        return new FilterRegistrationBean<>(new RecordBanner(folder.kind()));
    }

    /** An address with an empty part, or one that could mean two things, is turned away before any act sees it. */
    @Bean
    RequestRejectedHandler addressNotUnderstood() {
        return (request, response, rejected) -> {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(ADDRESS_NOT_UNDERSTOOD.getBytes(StandardCharsets.UTF_8));
        };
    }
}
