package org.cartagena40.standalone.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.cartagena40.standalone.start.RecordKind;
import org.springframework.web.filter.OncePerRequestFilter;

/** Marks every answer with the kind of record it comes from, so that no rehearsal is ever taken for the real thing. */
final class RecordBanner extends OncePerRequestFilter {

    private final String kind;

    RecordBanner(RecordKind kind) {
        this.kind = kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Acta-Record", kind);
        chain.doFilter(request, response);
    }
}
