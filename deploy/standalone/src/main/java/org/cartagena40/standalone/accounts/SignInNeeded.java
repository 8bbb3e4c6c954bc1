package org.cartagena40.standalone.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Says, as a problem, that an act needs an account, or that this account may not do it. */
final class SignInNeeded implements AuthenticationEntryPoint {

    private static final String PROBLEM = """
            {"type":"/problems/http/%s","title":"%s","status":%d,"detail":"%s"}""";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Acta\", charset=\"UTF-8\"");
        write(
                response,
                PROBLEM.formatted(
                        "sign-in-needed",
                        "Sign in",
                        HttpServletResponse.SC_UNAUTHORIZED,
                        "Acts are recorded under an account: name and password are missing or wrong."),
                HttpServletResponse.SC_UNAUTHORIZED);
    }

    void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        write(
                response,
                PROBLEM.formatted(
                        "not-for-this-account",
                        "Not for this account",
                        HttpServletResponse.SC_FORBIDDEN,
                        "Sign in with an account that may do this."),
                HttpServletResponse.SC_FORBIDDEN);
    }

    private static void write(HttpServletResponse response, String problem, int status) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.getOutputStream().write(problem.getBytes(StandardCharsets.UTF_8));
    }
}
