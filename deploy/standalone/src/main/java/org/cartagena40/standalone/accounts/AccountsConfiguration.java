package org.cartagena40.standalone.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import org.cartagena40.command.http.ActorSource;
import org.cartagena40.events.Actor;
import org.cartagena40.events.Tier;
import org.cartagena40.query.views.Reader;
import org.cartagena40.query.views.ReaderSource;
import org.cartagena40.standalone.start.RecordFolder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** Who signs in, who acts, who sees: reading what is public needs no account, every act needs one. */
@Configuration(proxyBeanMethods = false)
public class AccountsConfiguration {

    private static final String REBUILDS = "/api/v1/operations/rebuilds";

    @Bean
    Accounts accounts(RecordFolder folder) {
        return Accounts.in(folder.path());
    }

    @Bean
    UserDetailsService users(Accounts accounts) {
        return new InMemoryUserDetailsManager(accounts.all().stream()
                .map(account -> User.withUsername(account.name())
                        .password("{noop}" + account.password())
                        .roles(account.actor().capacity().name())
                        .build())
                .toList());
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http) throws Exception {
        var entry = new SignInNeeded();
        return http.csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(AccountsConfiguration::swapsViews)
                        .hasAnyRole("TECHNICAL_SECRETARIAT")
                        .requestMatchers(REBUILDS, REBUILDS + "/*")
                        .hasAnyRole("AUDITOR", "TECHNICAL_SECRETARIAT")
                        .requestMatchers(HttpMethod.POST, "/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .httpBasic(basic -> basic.authenticationEntryPoint(entry))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(entry).accessDeniedHandler(entry::denied))
                .build();
    }

    @Bean
    ActorSource actors(Accounts accounts) {
        return request -> signedIn(accounts, request);
    }

    @Bean
    ReaderSource readers(Accounts accounts) {
        return request ->
                signedIn(accounts, request).map(AccountsConfiguration::reader).orElse(new Reader(Tier.PUBLIC, null));
    }

    private static Optional<Actor> signedIn(Accounts accounts, HttpServletRequest request) {
        return Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .flatMap(accounts::named)
                .map(Account::actor);
    }

    /** An auditor may compare the views with the log; to put others in their place is the operator's. */
    private static boolean swapsViews(HttpServletRequest request) {
        return request.getRequestURI().startsWith(REBUILDS) && "swap".equalsIgnoreCase(request.getParameter("then"));
    }

    /** Presidency and Secretariat see what is for the offices, States what is for members and their own, auditors all. */
    private static Reader reader(Actor actor) {
        Tier upTo = switch (actor.capacity()) {
            case PRESIDENCY, TECHNICAL_SECRETARIAT -> Tier.OFFICE;
            case MEMBER_STATE, VICE_PRESIDENCY -> Tier.MEMBERS;
            case STAKEHOLDER -> Tier.STAKEHOLDERS;
            case AUDITOR, RECORD -> Tier.OWN;
        };
        return new Reader(upTo, actor.institution());
    }
}
