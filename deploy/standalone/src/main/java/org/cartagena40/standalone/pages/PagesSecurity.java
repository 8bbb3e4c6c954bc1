package org.cartagena40.standalone.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.cartagena40.forms.KeptForms;
import org.cartagena40.identity.limits.PageHeaders;
import org.cartagena40.identity.limits.RequestLimits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The chain of the pages: what is public needs no account; acts and one's own work need one. There is a session here, so
 * each form carries a token of its own (CSRF). The issuer inside keeps its identity in the same session under another
 * name, and each has its own memory of where the browser wanted to go.
 */
@Configuration(proxyBeanMethods = false)
class PagesSecurity {

    private static final String CLIENT = "/oauth2/authorization/acta";

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE - 1)
    SecurityFilterChain pages(
            HttpSecurity http,
            ClientRegistrationRepository issuer,
            SessionVisitors visitors,
            RequestLimits limits,
            KeptForms kept)
            throws Exception {
        HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
        contexts.setSpringSecurityContextKey("acta-pages");
        HttpSessionRequestCache wanted = new HttpSessionRequestCache();
        wanted.setSessionAttrName("acta-pages-wanted");
        wanted.setRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/**"));
        return http.securityMatcher(pages())
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.requestCache(wanted))
                .headers(PageHeaders::scripted)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/session/**", "/acts/**", "/work/**")
                        .authenticated()
                        .requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .permitAll()
                        .requestMatchers("/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2Login(login -> login.loginPage(CLIENT)
                        .clientRegistrationRepository(issuer)
                        .authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository()))
                .logout(logout -> logout.logoutUrl("/session/end").logoutSuccessUrl("/"))
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(toTheIssuer()).accessDeniedHandler(keeping(kept)))
                .addFilterBefore(limits, AuthorizationFilter.class)
                .addFilterBefore(new ChosenSeat(visitors, kept), AuthorizationFilter.class)
                .build();
    }

    /** All that is not the interface's, the log's or the operator's. */
    private static RequestMatcher pages() {
        var paths = PathPatternRequestMatcher.withDefaults();
        return new NegatedRequestMatcher(new OrRequestMatcher(
                paths.matcher("/api/**"),
                paths.matcher("/v3/**"),
                paths.matcher("/log/**"),
                paths.matcher("/actuator/**"),
                paths.matcher("/problems/**")));
    }

    /**
     * A form whose session has ended has a token that nothing knows any more. It is not taken, and what was typed is not
     * lost: its writer is led to the form, by way of the sign-in.
     */
    private static AccessDeniedHandler keeping(KeptForms kept) {
        AccessDeniedHandler refuse = new AccessDeniedHandlerImpl();
        return (request, response, failure) -> {
            Optional<String> form = failure instanceof CsrfException ? kept.keep(request) : Optional.empty();
            if (form.isPresent()) {
                response.sendRedirect(form.get());
            } else {
                refuse.handle(request, response, failure);
            }
        };
    }

    /** On this machine under its number only: an issuer gives no code to a name that others could answer for (RFC 8252). */
    private static AuthenticationEntryPoint toTheIssuer() {
        AuthenticationEntryPoint begin = new LoginUrlAuthenticationEntryPoint(CLIENT);
        return (request, response, failure) -> {
            if ("localhost".equals(request.getServerName())) {
                response.sendRedirect(underItsNumber(request));
            } else {
                begin.commence(request, response, failure);
            }
        };
    }

    private static String underItsNumber(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromRequest(request)
                .host("127.0.0.1")
                .build(true)
                .toUriString();
    }
}
