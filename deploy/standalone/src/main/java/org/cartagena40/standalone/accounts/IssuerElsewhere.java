package org.cartagena40.standalone.accounts;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.events.PersonId;
import org.cartagena40.identity.persons.PersonDetails;
import org.cartagena40.identity.persons.PersonRegister;
import org.cartagena40.identity.persons.SignInLinks;
import org.cartagena40.identity.tokens.TokenChecks;
import org.cartagena40.identity.tokens.TrustedIssuer;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/**
 * An issuer elsewhere (Keycloak, Entra ID, a ministry's own), named by {@code acta.issuer}: then nothing is embedded, and
 * passwords, second factors and locks are that issuer's.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${acta.issuer:embedded}' != 'embedded'")
public class IssuerElsewhere {

    @Bean
    TrustedIssuer trustedIssuer(Environment settings, Clock clock) {
        String issuer = settings.getRequiredProperty("acta.issuer");
        String audience = settings.getProperty("acta.audience", TokenChecks.AUDIENCE);
        return TrustedIssuer.elsewhere(issuer, new TokenChecks(issuer::equals, audience, clock));
    }

    /** Our pages as a client of that issuer; without a secret they prove themselves by PKCE alone. */
    @Bean
    ClientRegistrationRepository issuerOfPages(Environment settings) {
        String issuer = settings.getRequiredProperty("acta.issuer");
        String secret = settings.getProperty("acta.pages.secret");
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(ClientRegistrations.fromIssuerLocation(issuer)
                        .registrationId("acta")
                        .clientId(settings.getProperty("acta.pages.client", "acta-pages"))
                        .clientSecret(secret)
                        .clientAuthenticationMethod(
                                secret == null
                                        ? ClientAuthenticationMethod.NONE
                                        : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .scope(OidcScopes.OPENID)
                        .build()));
    }

    @Bean
    SignInLinks noLinks() {
        return person -> Optional.empty();
    }

    /** The first administrator is whom the operator names at that issuer, once, while the register is empty. */
    @Bean
    ApplicationRunner firstAdministratorElsewhere(PersonRegister register, Environment settings, FirstOfficer officer) {
        String issuer = settings.getRequiredProperty("acta.issuer");
        String subject = settings.getProperty("acta.first-administrator.subject");
        return arguments -> {
            if (subject != null && register.isEmpty()) {
                String mail = Objects.requireNonNullElse(
                        settings.getProperty("acta.first-administrator.mail"), "unknown@invalid");
                var details = new PersonDetails("First administrator", mail, issuer, subject, "es", "UTC", null);
                PersonId person = new PersonId(Ids.fresh().toString());
                register.register(person, details, "operator", subject);
                officer.accredit(person);
            }
        };
    }
}
