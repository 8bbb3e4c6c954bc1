package org.cartagena40.command.authority;

import org.cartagena40.command.acts.ActTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The door before every decider, with the table of permissions that the acts bring. */
@Configuration(proxyBeanMethods = false)
public class AuthorityConfiguration {

    @Bean
    Authority authority() {
        return new Authority(ActTable.all());
    }
}
