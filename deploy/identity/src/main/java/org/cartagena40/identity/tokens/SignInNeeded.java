package org.cartagena40.identity.tokens;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Says, as a problem, that an act needs a token, that this token is none, that its person may not do this, or that nobody
 * may: no address here can be deleted or patched.
 */
final class SignInNeeded implements AuthenticationEntryPoint {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT");
    private static final String FILES = "/api/v1/contents/";

    private final BearerTokenAuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (isForNobody(request)) {
            notAllowed(request, response);
            return;
        }
        challenge.commence(request, response, failure);
        boolean bad = failure instanceof InvalidBearerTokenException;
        Problems.write(
                request, response, HttpServletResponse.SC_UNAUTHORIZED, bad ? "token-not-accepted" : "sign-in-needed");
    }

    void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        if (isForNobody(request)) {
            notAllowed(request, response);
            return;
        }
        Problems.write(request, response, HttpServletResponse.SC_FORBIDDEN, "not-for-this-account");
    }

    private static boolean isForNobody(HttpServletRequest request) {
        boolean isFile = request.getRequestURI().startsWith(FILES);
        return !METHODS.contains(request.getMethod()) || (request.getMethod().equals("PUT") && !isFile);
    }

    private static void notAllowed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Allow", "GET, HEAD, POST");
        Problems.write(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "method-not-allowed");
    }
}
