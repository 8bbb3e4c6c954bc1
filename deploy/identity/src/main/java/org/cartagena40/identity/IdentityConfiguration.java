package org.cartagena40.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.cartagena40.identity.journal.AccessJournal;
import org.cartagena40.identity.journal.JournalApi;
import org.cartagena40.identity.journal.JournalHealth;
import org.cartagena40.identity.journal.JournalTable;
import org.cartagena40.identity.journal.ReadsAreJournaled;
import org.cartagena40.identity.keys.KeyFolder;
import org.cartagena40.identity.limits.HostGuard;
import org.cartagena40.identity.limits.RateSettings;
import org.cartagena40.identity.limits.RequestLimits;
import org.cartagena40.identity.persons.CurrentActor;
import org.cartagena40.identity.persons.HeldCapacities;
import org.cartagena40.identity.persons.PersonApi;
import org.cartagena40.identity.persons.PersonRegister;
import org.cartagena40.identity.tokens.ApiSecurity;
import org.cartagena40.identity.tokens.TrustedIssuer;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Identity as one import. The program that embeds it supplies a {@link Clock}, an {@link IdentityDatabase}, a
 * {@link KeyFolder}, the {@link TrustedIssuer}, its {@link RateSettings} and what makes sign-in links.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    ApiSecurity.class,
    PersonApi.class,
    JournalApi.class,
    IdentityProblems.class,
    IdentityProblems.AboutPersons.class
})
public class IdentityConfiguration {

    private static final int JOURNAL_CAPACITY = 20_000;
    private static final int DAYS_KEPT = 400;

    @Bean
    PersonRegister personRegister(IdentityDatabase database, KeyFolder keys, Clock clock) {
        return new PersonRegister(database, keys, clock);
    }

    @Bean
    CurrentActor currentActor(TrustedIssuer issuer, PersonRegister register, HeldCapacities held) {
        return new CurrentActor(issuer, register, held);
    }

    @Bean
    JournalTable journalTable(IdentityDatabase database) {
        return new JournalTable(database);
    }

    @Bean(destroyMethod = "close")
    AccessJournal accessJournal(JournalTable table, Clock clock) {
        return new AccessJournal(table, clock, JOURNAL_CAPACITY);
    }

    @Bean
    HealthIndicator journal(AccessJournal journal) {
        return new JournalHealth(journal);
    }

    @Bean
    WebMvcConfigurer journaledReads(AccessJournal journal, CurrentActor actors) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors
                        .addInterceptor(new ReadsAreJournaled(journal, actors))
                        .addPathPatterns("/api/**");
            }
        };
    }

    @Bean
    Upkeep.Chore journalRetention(JournalTable table, Clock clock, Environment settings) {
        int days = settings.getProperty("acta.journal.days", Integer.class, DAYS_KEPT);
        return new Upkeep.Chore(
                "journal-retention", () -> table.deleteBefore(clock.instant().minus(Duration.ofDays(days))));
    }

    @Bean
    Upkeep upkeep(IdentityDatabase database, List<Upkeep.Chore> chores) {
        return new Upkeep(database, chores);
    }

    @Bean
    RequestLimits requestLimits(RateSettings rates) {
        return new RequestLimits(rates);
    }

    /** It belongs into the chain of the interface, after the token, and not in front of everything. */
    @Bean
    FilterRegistrationBean<RequestLimits> limitsAreInTheChain(RequestLimits limits) {
        var registration = new FilterRegistrationBean<>(limits);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    FilterRegistrationBean<HostGuard> hostGuard(Environment settings) {
        var registration = new FilterRegistrationBean<>(new HostGuard(settings.getProperty("acta.address")));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
