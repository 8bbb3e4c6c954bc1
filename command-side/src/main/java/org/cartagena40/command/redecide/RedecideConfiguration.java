package org.cartagena40.command.redecide;

import org.cartagena40.command.gateway.Admission;
import org.cartagena40.eventstore.EventLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The audit of decisions. */
@Configuration(proxyBeanMethods = false)
@Import(RedecisionApi.class)
public class RedecideConfiguration {

    @Bean(destroyMethod = "close")
    Redecisions redecisions(EventLog log, Admission admission) {
        return new Redecisions(log, admission);
    }
}
