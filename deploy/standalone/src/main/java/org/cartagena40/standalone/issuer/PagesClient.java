package org.cartagena40.standalone.issuer;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.cartagena40.identity.keys.KeyFolder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Our pages as a client of the issuer inside. A browser is sent to the issuer at the address it is at already; the code
 * is exchanged at our own, which is known once the server listens.
 */
@Configuration(proxyBeanMethods = false)
class PagesClient {

    @Bean
    ClientRegistrationRepository issuerOfPages(OwnAddress address, KeyFolder keys) {
        String secret = EmbeddedIssuer.pagesSecret(keys);
        return name -> name.equals("acta") ? registration(address, secret) : null;
    }

    private static ClientRegistration registration(OwnAddress address, String secret) {
        return ClientRegistration.withRegistrationId("acta")
                .clientId(Clients.PAGES)
                .clientSecret(secret)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope(OidcScopes.OPENID)
                .authorizationUri("/oauth2/authorize")
                .tokenUri(address.here() + "/oauth2/token")
                .jwkSetUri(address.here() + "/oauth2/jwks")
                .userNameAttributeName("sub")
                .build();
    }

    /** Our own keys are read from their table, as for every token. */
    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens(SigningKeys keys) {
        return client -> {
            NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource((JWKSource<SecurityContext>) keys)
                    .jwsAlgorithm(SignatureAlgorithm.RS256)
                    .build();
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    new JwtTimestampValidator(), new OidcIdTokenValidator(client)));
            return decoder;
        };
    }
}
