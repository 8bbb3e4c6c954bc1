package org.cartagena40.identity.tokens;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Says, as a problem, that an act needs a token, that this token is none, or that its person may not do this. */
final class SignInNeeded implements AuthenticationEntryPoint {

    private final BearerTokenAuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        challenge.commence(request, response, failure);
        boolean bad = failure instanceof InvalidBearerTokenException;
        Problems.write(
                response,
                HttpServletResponse.SC_UNAUTHORIZED,
                bad ? "token-not-accepted" : "sign-in-needed",
                "Sign in",
                bad
                        ? "The token is forged, over, or issued elsewhere. Sign in again."
                        : "Acts are recorded under an account: send Authorization: Bearer with a token of the issuer.");
    }

    void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        Problems.write(
                response,
                HttpServletResponse.SC_FORBIDDEN,
                "not-for-this-account",
                "Not for this account",
                "Sign in as a person who may do this.");
    }
}
