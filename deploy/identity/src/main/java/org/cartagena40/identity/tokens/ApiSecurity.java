package org.cartagena40.identity.tokens;

import org.cartagena40.identity.limits.PageHeaders;
import org.cartagena40.identity.limits.RequestLimits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * The interface as a resource server: reading what is public needs no token, every act needs one; what a
 * witness signed speaks for itself. There is no session and
 * no cookie here, so there is nothing another site could ride on (CSRF); the pages have their own chain.
 */
@Configuration(proxyBeanMethods = false)
public class ApiSecurity {

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain api(HttpSecurity http, TrustedIssuer issuer, RequestLimits limits) throws Exception {
        var entry = new SignInNeeded();
        return http.csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(PageHeaders::api)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/v1/operations/**", "/api/v1/archive")
                        .authenticated()
                        .requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/**")
                        .authenticated()
                        .requestMatchers(HttpMethod.POST, "/log/cosigned")
                        .permitAll()
                        .requestMatchers(HttpMethod.PUT, "/api/v1/contents/**")
                        .authenticated()
                        .requestMatchers("/error")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.decoder(issuer.decoder()))
                        .authenticationEntryPoint(entry)
                        .accessDeniedHandler(entry::denied))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(entry).accessDeniedHandler(entry::denied))
                .addFilterBefore(limits, AuthorizationFilter.class)
                .build();
    }
}
