package org.cartagena40.standalone.issuer;

import java.time.Duration;
import org.cartagena40.standalone.accounts.Account;
import org.cartagena40.standalone.accounts.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * The programs that may ask for tokens: our pages, by the code flow with proof of possession, in which a person signs in;
 * and systems of institutions, by their own secret. In a rehearsal each sample account may also be used like a system, so
 * that a command line can act in one line.
 */
final class Clients implements RegisteredClientRepository {

    static final String PAGES = "acta-pages";
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(5);
    private static final Duration REFRESH_LIFE = Duration.ofHours(8);

    private final RegisteredClientRepository stored;
    private final Accounts samples;

    Clients(RegisteredClientRepository stored, Accounts samples) {
        this.stored = stored;
        this.samples = samples;
    }

    @Override
    public void save(RegisteredClient client) {
        stored.save(client);
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return samples.named(clientId).map(Clients::sample).orElseGet(() -> stored.findByClientId(clientId));
    }

    /** Our pages. A redirect to this machine may name any port (RFC 8252). */
    static RegisteredClient pages(String secret, @Nullable String address) {
        String path = "/login/oauth2/code/acta";
        RegisteredClient.Builder pages = RegisteredClient.withId(PAGES)
                .clientId(PAGES)
                .clientName("Acta")
                .clientSecret(Passwords.keptDrawn(secret))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri((address == null ? "http://127.0.0.1:8080" : address) + path)
                .postLogoutRedirectUri((address == null ? "http://127.0.0.1:8080" : address) + "/")
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build());
        return pages.tokenSettings(tokens()).build();
    }

    /** A system of an institution. */
    static RegisteredClient system(String clientId, String name, String kept) {
        return RegisteredClient.withId(clientId)
                .clientId(clientId)
                .clientName(name)
                .clientSecret(kept)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(tokens())
                .build();
    }

    private static RegisteredClient sample(Account account) {
        return system(account.name(), account.name(), Passwords.keptDrawn(account.password()));
    }

    /** A token lives five minutes, because it cannot be called back; a refresh token works once and brings the next. */
    private static TokenSettings tokens() {
        return TokenSettings.builder()
                .accessTokenTimeToLive(TOKEN_LIFE)
                .refreshTokenTimeToLive(REFRESH_LIFE)
                .reuseRefreshTokens(false)
                .build();
    }
}
