package org.cartagena40.standalone.issuer;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.cartagena40.identity.limits.PageHeaders;
import org.cartagena40.identity.limits.RequestLimits;
import org.cartagena40.identity.tokens.TrustedIssuer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/**
 * The chain of the issuer: its endpoints and its pages. Here there is a session, so every form carries a token of its own
 * against forged requests (CSRF), and the session changes its name when somebody signs in.
 */
@Configuration(proxyBeanMethods = false)
class IssuerSecurity {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain issuer(HttpSecurity http, Attempts attempts, TrustedIssuer issuer, RequestLimits limits)
            throws Exception {
        var paths = PathPatternRequestMatcher.withDefaults();
        http.oauth2AuthorizationServer(server -> {
            http.securityMatcher(new OrRequestMatcher(
                    server.getEndpointsMatcher(),
                    paths.matcher("/sign-in"),
                    paths.matcher("/sign-out"),
                    paths.matcher("/welcome")));
            server.oidc(Customizer.withDefaults());
        });
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/sign-in", "/welcome")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .headers(PageHeaders::pages)
                .formLogin(form ->
                        form.loginPage("/sign-in").failureUrl("/sign-in?wrong").successHandler(marked()))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signed-out"))
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.decoder(issuer.decoder())))
                .exceptionHandling(failures -> failures.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/sign-in"),
                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .addFilterBefore(limits, CsrfFilter.class)
                .addFilterAfter(new AttemptsFilter(attempts), CsrfFilter.class)
                .addFilterBefore(marksClients(), AuthorizationFilter.class)
                .build();
    }

    /** Somebody signed in: the attempt was none of guessing. */
    private static SavedRequestAwareAuthenticationSuccessHandler marked() {
        return new SavedRequestAwareAuthenticationSuccessHandler() {
            @Override
            public void onAuthenticationSuccess(
                    HttpServletRequest request, HttpServletResponse response, Authentication authentication)
                    throws IOException, ServletException {
                request.setAttribute(AttemptsFilter.SUCCEEDED, true);
                super.onAuthenticationSuccess(request, response, authentication);
            }
        };
    }

    /** The same for a client, which signs in on the way to what it asks for. */
    private static Filter marksClients() {
        return (request, response, chain) -> {
            var client = SecurityContextHolder.getContext().getAuthentication();
            if (client instanceof OAuth2ClientAuthenticationToken && client.isAuthenticated()) {
                request.setAttribute(AttemptsFilter.SUCCEEDED, true);
            }
            chain.doFilter(request, response);
        };
    }
}
