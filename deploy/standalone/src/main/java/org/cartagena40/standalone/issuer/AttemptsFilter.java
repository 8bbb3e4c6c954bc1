package org.cartagena40.standalone.issuer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.cartagena40.identity.tokens.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before every door where a secret is tried: the sign-in page, and the endpoints to which clients sign in. */
final class AttemptsFilter extends OncePerRequestFilter {

    /** Set where a password was right. */
    static final String SUCCEEDED = AttemptsFilter.class.getName() + ".succeeded";

    private static final int TOO_MANY = 429;
    private static final int LONGEST = 100;

    private final Attempts attempts;

    AttemptsFilter(Attempts attempts) {
        this.attempts = attempts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod()) || name(request) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String name = String.valueOf(name(request));
        long wait = attempts.secondsToWait(name, request.getRemoteAddr());
        if (wait > 0) {
            response.setHeader("Retry-After", Long.toString(wait));
            Problems.write(request, response, TOO_MANY, "sign-in-locked", wait);
            return;
        }
        chain.doFilter(request, response);
        boolean right = request.getAttribute(SUCCEEDED) != null;
        if (right) {
            attempts.succeeded(name, request.getRemoteAddr());
        }
    }

    private static @Nullable String name(HttpServletRequest request) {
        String typed = request.getRequestURI().equals("/sign-in") ? request.getParameter("username") : client(request);
        return typed == null
                ? null
                : typed.strip()
                        .toLowerCase(Locale.ROOT)
                        .substring(0, Math.min(LONGEST, typed.strip().length()));
    }

    private static @Nullable String client(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return request.getParameter("client_id");
        }
        try {
            return new String(Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8)
                    .replaceFirst("(?s):.*", "");
        } catch (IllegalArgumentException notBase64) {
            return "not base64";
        }
    }
}
