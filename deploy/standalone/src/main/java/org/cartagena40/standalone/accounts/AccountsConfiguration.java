package org.cartagena40.standalone.accounts;

import java.nio.file.Path;
import java.time.Clock;
import org.cartagena40.command.authority.Authority;
import org.cartagena40.command.gateway.CommandGateway;
import org.cartagena40.command.gateway.StandingSource;
import org.cartagena40.command.http.PersonSource;
import org.cartagena40.identity.journal.AccessJournal;
import org.cartagena40.identity.keys.KeyFolder;
import org.cartagena40.identity.limits.RateSettings;
import org.cartagena40.identity.persons.CapacityHeld;
import org.cartagena40.identity.persons.CurrentActor;
import org.cartagena40.identity.persons.HeldCapacities;
import org.cartagena40.identity.persons.PersonRegister;
import org.cartagena40.identity.tokens.TrustedIssuer;
import org.cartagena40.query.views.ReaderSource;
import org.cartagena40.standalone.start.RecordFolder;
import org.cartagena40.standalone.start.RecordKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Who acts and who reads, for the two sides; where the keys lie; what is journaled of refusals. */
@Configuration(proxyBeanMethods = false)
public class AccountsConfiguration {

    /** Beside the record's folder and not in it, so that one backup does not hold both. */
    @Bean
    KeyFolder keyFolder(RecordFolder folder, Environment settings) {
        Path beside = folder.path().resolveSibling(folder.path().getFileName() + "-keys");
        String named = settings.getProperty("acta.keys.folder");
        return new KeyFolder(named == null ? beside : Path.of(named).toAbsolutePath());
    }

    @Bean
    RateSettings rates(Environment settings, RecordFolder folder) {
        return RateSettings.of(settings, folder.kind() == RecordKind.REHEARSAL);
    }

    @Bean
    SamplePersons samplePersons(Accounts samples, PersonRegister register, TrustedIssuer issuer) {
        return new SamplePersons(samples, register, issuer);
    }

    @Bean
    PersonSource persons(CurrentActor actors) {
        return actors::sender;
    }

    /** As whom a person acts is told by the record and not by the register of persons. */
    @Bean
    HeldCapacities heldByTheRecord(StandingSource standing, Clock clock) {
        return person -> Authority.held(person, standing.current(), clock.instant()).stream()
                .map(held -> new CapacityHeld(held.institution(), held.capacity()))
                .distinct()
                .toList();
    }

    @Bean
    ReaderSource readers(CurrentActor actors, HeldCapacities held, StandingSource standing, Clock clock) {
        return new ReadersByAuthority(
                actors,
                held,
                state -> standing.current().mechanism().membership().isMember(state, clock.instant()),
                clock);
    }

    @Bean
    FirstOfficer firstOfficer(CommandGateway gateway, Clock clock) {
        return new FirstOfficer(gateway, clock);
    }

    @Bean
    WebMvcConfigurer doorsAndRefusals(CurrentActor actors, AccessJournal journal) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors
                        .addInterceptor(new RefusalsAreJournaled(journal, actors))
                        .addPathPatterns("/api/**");
                interceptors.addInterceptor(new OperatorsDoor(actors)).addPathPatterns(OperatorsDoor.ADDRESSES);
            }
        };
    }
}
