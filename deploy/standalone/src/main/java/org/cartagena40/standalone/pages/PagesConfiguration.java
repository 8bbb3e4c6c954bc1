package org.cartagena40.standalone.pages;

import org.cartagena40.command.redecide.Redecisions;
import org.cartagena40.dashboard.DashboardConfiguration;
import org.cartagena40.dashboard.audit.Redecided;
import org.cartagena40.dashboard.frame.RecordAtHand;
import org.cartagena40.forms.FormsConfiguration;
import org.cartagena40.identity.journal.AccessJournal;
import org.cartagena40.identity.journal.ReadsAreJournaled;
import org.cartagena40.identity.persons.CurrentActor;
import org.cartagena40.identity.persons.HeldCapacities;
import org.cartagena40.standalone.start.RecordFolder;
import org.cartagena40.standalone.start.RecordKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The pages in this program: their sessions, their sign-in, their journal. */
@Configuration(proxyBeanMethods = false)
@Import({DashboardConfiguration.class, FormsConfiguration.class, PagesSecurity.class, SessionPages.class})
public class PagesConfiguration {

    @Bean
    SessionVisitors visitors(CurrentActor actors, HeldCapacities held) {
        return new SessionVisitors(actors, held);
    }

    @Bean
    Redecided redecided(Redecisions audits) {
        return new LastRedecision(audits);
    }

    @Bean
    RecordAtHand recordAtHand(RecordFolder folder) {
        return new RecordAtHand(folder.kind() == RecordKind.REHEARSAL);
    }

    @Bean
    WebMvcConfigurer pagesAreJournaled(AccessJournal journal, CurrentActor actors) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors
                        .addInterceptor(new ReadsAreJournaled(journal, actors))
                        .addPathPatterns("/**")
                        .excludePathPatterns("/api/**", "/assets/**", "/session/**", "/live", "/error");
            }
        };
    }
}
