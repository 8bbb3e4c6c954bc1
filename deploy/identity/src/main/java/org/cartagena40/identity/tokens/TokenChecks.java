package org.cartagena40.identity.tokens;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Predicate;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/**
 * What a token must say to be believed, its signature apart: issued by the issuer, for this interface and no other, to
 * somebody, and now. A clock may differ by half a minute, because two machines' clocks do; not by more.
 */
public final class TokenChecks implements OAuth2TokenValidator<Jwt> {

    /** For whom a token of this interface is issued. */
    public static final String AUDIENCE = "acta-api";

    static final Duration SKEW = Duration.ofSeconds(30);

    private final Predicate<String> issuer;
    private final String audience;
    private final JwtTimestampValidator now;

    public TokenChecks(Predicate<String> issuer, String audience, Clock clock) {
        this.issuer = issuer;
        this.audience = audience;
        this.now = new JwtTimestampValidator(SKEW);
        now.setClock(clock);
        now.setAllowEmptyExpiryClaim(false);
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        if (!issuer.test(token.getClaimAsString("iss") == null ? "" : token.getClaimAsString("iss"))) {
            return refused("issued by another issuer");
        }
        if (token.getAudience() == null || !token.getAudience().contains(audience)) {
            return refused("issued for another audience");
        }
        if (token.getSubject() == null || token.getSubject().isBlank()) {
            return refused("issued to nobody");
        }
        return now.validate(token);
    }

    private static OAuth2TokenValidatorResult refused(String why) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", "The token is " + why, null));
    }
}
