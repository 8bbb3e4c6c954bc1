package org.cartagena40.standalone.accounts;

import java.nio.file.Path;
import org.cartagena40.command.http.ActorSource;
import org.cartagena40.events.Actor;
import org.cartagena40.events.Tier;
import org.cartagena40.identity.journal.AccessJournal;
import org.cartagena40.identity.keys.KeyFolder;
import org.cartagena40.identity.limits.RateSettings;
import org.cartagena40.identity.persons.CurrentActor;
import org.cartagena40.identity.persons.PersonRegister;
import org.cartagena40.identity.tokens.TrustedIssuer;
import org.cartagena40.query.views.Reader;
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
    ActorSource actors(CurrentActor actors, TrustedIssuer issuer) {
        return request -> issuer.signedIn(request).map(signedIn -> actors.acting(request));
    }

    @Bean
    ReaderSource readers(CurrentActor actors) {
        return request ->
                actors.actor(request).map(AccountsConfiguration::reader).orElseGet(Reader::anyone);
    }

    @Bean
    WebMvcConfigurer doorsAndRefusals(CurrentActor actors, AccessJournal journal) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors
                        .addInterceptor(new RefusalsAreJournaled(journal, actors))
                        .addPathPatterns("/api/**");
                interceptors
                        .addInterceptor(new OperatorsDoor(actors))
                        .addPathPatterns(OperatorsDoor.REBUILDS, OperatorsDoor.REBUILDS + "/*");
            }
        };
    }

    /** Presidency and Secretariat see what is for the offices, States what is for members and their own, auditors all. */
    private static Reader reader(Actor actor) {
        Tier upTo = switch (actor.capacity()) {
            case PRESIDENCY, TECHNICAL_SECRETARIAT -> Tier.OFFICE;
            case MEMBER_STATE, VICE_PRESIDENCY -> Tier.MEMBERS;
            case STAKEHOLDER -> Tier.STAKEHOLDERS;
            case AUDITOR, RECORD -> Tier.OWN;
        };
        return new Reader(upTo, actor.institution());
    }
}
