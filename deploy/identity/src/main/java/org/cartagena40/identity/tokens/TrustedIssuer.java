package org.cartagena40.identity.tokens;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * The issuer whose tokens are believed. There is one; where several come to be, each has its name here and its persons in
 * the register.
 *
 * @param name under which the register of persons knows it; the address of an issuer may change, its name does not
 */
public record TrustedIssuer(String name, JwtDecoder decoder) {

    /** Algorithms with a public key only: a token "signed" with nothing, or with what everybody knows, is refused. */
    private static final List<SignatureAlgorithm> ALGORITHMS =
            List.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);

    /** An issuer elsewhere. It is asked for its keys with the first token, not at the start: it may start later than we. */
    public static TrustedIssuer elsewhere(String issuer, TokenChecks checks) {
        return new TrustedIssuer(issuer, new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(issuer)
                    .jwsAlgorithms(algorithms -> algorithms.addAll(ALGORITHMS))
                    .build();
            decoder.setJwtValidator(checks);
            return decoder;
        }));
    }

    /** Who signed in, if somebody did: by a token of the interface, or in a session of the pages. */
    public Optional<SignedIn> signedIn(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication somebody
                ? subject(somebody).map(subject -> new SignedIn(name, subject))
                : Optional.empty();
    }

    private static Optional<String> subject(Authentication somebody) {
        if (somebody instanceof JwtAuthenticationToken token) {
            return Optional.of(requireNonNull(token.getToken().getSubject()));
        }
        return somebody.getPrincipal() instanceof OidcUser person
                ? Optional.ofNullable(person.getSubject())
                : Optional.empty();
    }
}
