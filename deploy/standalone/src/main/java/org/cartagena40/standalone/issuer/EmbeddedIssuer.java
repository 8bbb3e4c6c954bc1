package org.cartagena40.standalone.issuer;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import org.cartagena40.identity.IdentityDatabase;
import org.cartagena40.identity.Upkeep;
import org.cartagena40.identity.keys.KeyFolder;
import org.cartagena40.identity.persons.Erasure;
import org.cartagena40.identity.persons.PersonRegister;
import org.cartagena40.identity.tokens.TokenChecks;
import org.cartagena40.identity.tokens.TrustedIssuer;
import org.cartagena40.standalone.accounts.Accounts;
import org.cartagena40.standalone.accounts.FirstOfficer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.JdbcRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** The issuer inside the program, wired by hand; there unless {@code acta.issuer} names another. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "acta.issuer", matchIfMissing = true, havingValue = "embedded")
@Import({
    IssuerSecurity.class,
    PagesClient.class,
    SignInPage.class,
    WelcomePage.class,
    ServiceAccountApi.class,
    SigningKeyApi.class
})
public class EmbeddedIssuer {

    /** Under which the register knows this issuer, whatever its address is. */
    public static final String NAME = "acta";

    private static final int DAYS_A_KEY_SIGNS = 90;

    @Bean
    OwnAddress ownAddress(Environment settings) {
        return new OwnAddress(settings.getProperty("acta.address"));
    }

    @Bean
    SigningKeys signingKeys(IdentityDatabase database, KeyFolder keys, Clock clock, Environment settings) {
        int days = settings.getProperty("acta.keys.days", Integer.class, DAYS_A_KEY_SIGNS);
        return new SigningKeys(database, keys, clock, Duration.ofDays(days));
    }

    /** Our own keys are read from their table, not fetched from ourselves: nothing waits for the server to listen. */
    @Bean
    TrustedIssuer trustedIssuer(SigningKeys keys, OwnAddress address, Clock clock) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource((JWKSource<SecurityContext>) keys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(new TokenChecks(address::isOurs, TokenChecks.AUDIENCE, clock));
        return new TrustedIssuer(NAME, decoder);
    }

    /** Two keys may be known while one gives way to the next; the newest signs. */
    @Bean
    JwtEncoder jwtEncoder(SigningKeys keys) {
        NimbusJwtEncoder encoder = new NimbusJwtEncoder(keys);
        encoder.setJwkSelector(known -> known.get(0));
        return encoder;
    }

    /** A token for the interface is for the interface only; what pages learn of a person (the ID token) opens nothing. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> audience() {
        return context -> {
            if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
                // Spring Security reads back only the lists that it knows; this is one.
                context.getClaims().audience(Collections.singletonList(TokenChecks.AUDIENCE));
            }
        };
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return Passwords.encoder();
    }

    @Bean
    AccountTable accountTable(IdentityDatabase database, Clock clock) {
        return new AccountTable(database, clock);
    }

    @Bean
    UserDetailsService users(Accounts samples, AccountTable table) {
        return new SignInAccounts(samples, table);
    }

    @Bean
    Clients clients(IdentityDatabase database, Accounts samples, KeyFolder keys, Environment settings) {
        Clients clients = new Clients(new JdbcRegisteredClientRepository(new JdbcTemplate(database.pool())), samples);
        clients.save(Clients.pages(pagesSecret(keys), settings.getProperty("acta.address")));
        return clients;
    }

    /** The secret of our own pages: made of the key folder, kept nowhere else. */
    public static String pagesSecret(KeyFolder keys) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(keys.obtain("issuer").mark("client " + Clients.PAGES));
    }

    @Bean
    OAuth2AuthorizationService authorizations(IdentityDatabase database, Clients clients) {
        JdbcOperations jdbc = new JdbcTemplate(database.pool());
        return new JdbcOAuth2AuthorizationService(jdbc, clients);
    }

    @Bean
    AuthorizationServerSettings issuerSettings(OwnAddress address) {
        AuthorizationServerSettings.Builder settings = AuthorizationServerSettings.builder();
        return address.named() == null
                ? settings.build()
                : settings.issuer(address.named()).build();
    }

    @Bean
    OneTimeLinks oneTimeLinks(IdentityDatabase database, OwnAddress address, Clock clock) {
        return new OneTimeLinks(database, address, clock);
    }

    @Bean
    FirstAdministrator firstAdministrator(OneTimeLinks links, AccountTable accounts, Accounts samples) {
        return new FirstAdministrator(links, accounts, samples);
    }

    @Bean
    Welcome welcome(
            OneTimeLinks links,
            PersonRegister register,
            AccountTable accounts,
            IdentityDatabase database,
            PasswordEncoder passwords,
            FirstOfficer officer) {
        return new Welcome(links, register, accounts, database, passwords, officer);
    }

    /** At start, too: a restored dump brings no account of an erased person back. */
    @Bean
    Erasure accountsForget(AccountTable accounts, PersonRegister register) {
        register.erased().forEach(accounts::forget);
        return accounts::forget;
    }

    @Bean
    Attempts signInAttempts(IdentityDatabase database, Clock clock) {
        return new Attempts(database, clock);
    }

    @Bean
    Upkeep.Chore keyRotation(SigningKeys keys) {
        return new Upkeep.Chore("key-rotation", keys::rotateIfDue);
    }

    @Bean
    Upkeep.Chore endedAuthorizations(IdentityDatabase database, Attempts attempts) {
        return new Upkeep.Chore("ended-authorizations", () -> {
            database.jdbc().sql("""
                delete from identity.oauth2_authorization
                where coalesce(refresh_token_expires_at, access_token_expires_at, authorization_code_expires_at)
                    < now() - interval '1 hour'\
                """).update();
            database.jdbc()
                    .sql("delete from identity.one_time_link where expires_at < now() - interval '30 days'")
                    .update();
            attempts.forgetOld();
        });
    }
}
