package org.cartagena40.identity.limits;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What every answer tells a browser. The interface serves no page, so nothing in an answer of its own may run or be framed;
 * our own pages take styles and forms from this address, and no script.
 */
public final class PageHeaders {

    private static final String API = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    private static final String PAGES =
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'";
    private static final String SCRIPTED = "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; "
            + "img-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    private static final String FEATURES = "camera=(), geolocation=(), microphone=(), payment=()";

    private PageHeaders() {}

    public static void api(HeadersConfigurer<HttpSecurity> headers) {
        common(headers, API);
    }

    public static void pages(HeadersConfigurer<HttpSecurity> headers) {
        common(headers, PAGES);
    }

    /** For the pages of the record: what runs is a file of ours, never a word in a page. */
    public static void scripted(HeadersConfigurer<HttpSecurity> headers) {
        common(headers, SCRIPTED);
    }

    /** HSTS is written by Spring Security on secure requests only: behind a proxy that says so, never on loopback. */
    private static void common(HeadersConfigurer<HttpSecurity> headers, String policy) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .frameOptions(frames -> frames.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(features -> features.policy(FEATURES))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }
}
