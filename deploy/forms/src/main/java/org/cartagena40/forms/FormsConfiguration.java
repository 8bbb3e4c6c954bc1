package org.cartagena40.forms;

import org.cartagena40.query.priorities.PriorityQueries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** The forms. The embedding program supplies the desk and the pages, and keeps what it cannot take ({@link KeptForms}). */
@Configuration(proxyBeanMethods = false)
@Import({
    KnownThings.Queries.class,
    KnownThings.class,
    ActIndex.class,
    ActPages.class,
    ReceiptPage.class,
    WorkForms.class
})
public class FormsConfiguration {

    @Bean
    Proposals proposals(PriorityQueries priorities, JsonMapper json) {
        return new Proposals(priorities, json);
    }

    @Bean
    KeptForms keptForms() {
        return new KeptForms();
    }
}
