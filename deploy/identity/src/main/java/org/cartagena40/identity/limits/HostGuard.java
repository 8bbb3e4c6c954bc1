package org.cartagena40.identity.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.cartagena40.identity.tokens.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers under its own names only. The embedded issuer signs its address into tokens, so nobody may tell it another; and a
 * foreign site whose name was pointed at this machine (DNS rebinding) finds nothing.
 */
public final class HostGuard extends OncePerRequestFilter {

    private static final int MISDIRECTED = 421;
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]", "0:0:0:0:0:0:0:1");

    private final @Nullable String host;

    /** @param address the public address, or null where the program is used on this machine only */
    public HostGuard(@Nullable String address) {
        this.host = address == null ? null : URI.create(address).getHost().toLowerCase(Locale.ROOT);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String asked = request.getServerName().toLowerCase(Locale.ROOT);
        if (asked.equals(host) || LOOPBACK.contains(asked)) {
            chain.doFilter(request, response);
            return;
        }
        Problems.write(request, response, MISDIRECTED, "unknown-host");
    }
}
