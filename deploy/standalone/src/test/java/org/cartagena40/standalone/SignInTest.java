package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.cartagena40.identity.IdentityDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A person signs in at the page, our pages get a token by the code flow, and guessing is locked out. */
class SignInTest {

    private static RunningActa acta;
    private static Pages pages;

    @BeforeAll
    static void start(@TempDir Path folder) {
        acta = new RunningActa(folder);
        pages = new Pages(acta);
    }

    @AfterAll
    static void stop() {
        acta.close();
    }

    @Test
    void a_code_with_its_proof_becomes_a_token_that_reads_as_its_person() {
        Browser browser = signedIn("secretariat-2");
        JsonNode tokens = pages.tokens(browser);
        String own = acta.send(acta.request("/api/v1/persons/me")
                        .header(
                                "Authorization",
                                "Bearer " + tokens.path("access_token").asString())
                        .GET())
                .http()
                .body();
        assertThat(own).contains("Sample person secretariat-2");
        assertThat(acta.send(acta.request("/api/v1/state")
                                .header(
                                        "Authorization",
                                        "Bearer " + tokens.path("id_token").asString())
                                .GET())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a_code_works_once_and_only_with_its_proof() {
        Browser browser = signedIn("pe");
        assertThat(pages.exchange(Browser.code(browser.authorize()), "another-verifier-of-at-least-forty-three-letters")
                        .statusCode())
                .isEqualTo(400);
        String code = Browser.code(browser.authorize());
        assertThat(pages.exchange(code, Browser.VERIFIER).statusCode()).isEqualTo(200);
        assertThat(pages.exchange(code, Browser.VERIFIER).statusCode()).isEqualTo(400);
    }

    @Test
    void a_refresh_token_works_once_and_brings_the_next() {
        Browser browser = signedIn("pa");
        JsonNode first = pages.tokens(browser);
        Map<String, String> refresh = Map.of(
                "grant_type",
                "refresh_token",
                "refresh_token",
                first.path("refresh_token").asString());
        JsonNode second = pages.tokens(pages.exchange(refresh));
        assertThat(second.path("refresh_token").asString())
                .isNotEmpty()
                .isNotEqualTo(first.path("refresh_token").asString());
        assertThat(pages.exchange(refresh).statusCode()).isEqualTo(400);
    }

    @Test
    void without_proof_of_possession_or_to_another_address_no_code_is_given() {
        Browser browser = signedIn("uy");
        assertThat(browser.get("/oauth2/authorize?response_type=code&client_id=acta-pages&scope=openid&redirect_uri="
                                + Browser.REDIRECT)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .contains("error=invalid_request");
        assertThat(browser.get("/oauth2/authorize?response_type=code&client_id=acta-pages&scope=openid"
                                + "&redirect_uri=https://evil.example/&code_challenge=x&code_challenge_method=S256")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_page_speaks_the_readers_language_and_no_form_goes_without_its_own_token() {
        Browser browser = new Browser(acta.address());
        HttpResponse<String> page = browser.get("/sign-in");
        assertThat(page.body()).contains("Contraseña", "lang=\"es\"").doesNotContain("${", "<script");
        HttpResponse<String> forged =
                browser.submit("/sign-in", Map.of("username", "gt", "password", acta.password("gt")));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(page.headers().firstValue("Set-Cookie").orElse("")).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void five_wrong_passwords_lock_the_name_until_the_lock_is_over() {
        Browser browser = new Browser(acta.address());
        for (int i = 0; i < 5; i++) {
            assertThat(browser.signIn("gy", "wrong").headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in?wrong"));
        }
        HttpResponse<String> locked = browser.signIn("gy", acta.password("gy"));
        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(Long.parseLong(locked.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1L, 900L);
        assertThat(acta.tokens()
                        .ask("gy", acta.password("gy"), "grant_type=client_credentials")
                        .statusCode())
                .isEqualTo(429);
        assertThat(acta.tokens()
                        .ask("sr", acta.password("sr"), "grant_type=client_credentials")
                        .statusCode())
                .isEqualTo(200);
        lockIsOver();
        assertThat(browser.signIn("gy", acta.password("gy")).statusCode()).isEqualTo(302);
    }

    @Test
    void the_token_endpoint_is_locked_like_the_page_and_right_passwords_never_are() {
        for (int i = 0; i < 20; i++) {
            assertThat(acta.tokens()
                            .ask("ht", acta.password("ht"), "grant_type=client_credentials")
                            .statusCode())
                    .isEqualTo(200);
        }
        for (int i = 0; i < 5; i++) {
            assertThat(acta.tokens()
                            .ask("ht", "wrong", "grant_type=client_credentials")
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(acta.tokens()
                        .ask("ht", acta.password("ht"), "grant_type=client_credentials")
                        .statusCode())
                .isEqualTo(429);
        lockIsOver();
    }

    @Test
    void a_system_gets_its_own_account_from_the_Secretariat_and_holds_nothing_until_it_is_accredited() {
        var made = acta.post("secretariat-1", "/api/v1/service-accounts", """
                {"name":"Archive of the Secretariat","mail":"archive@example.org"}""");
        assertThat(made.status()).as(made.http().body()).isEqualTo(201);
        String token = acta.tokens()
                .ask(
                        made.json().path("clientId").asString(),
                        made.json().path("clientSecret").asString(),
                        "grant_type=client_credentials")
                .body()
                .replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
        assertThat(acta.send(acta.request("/api/v1/persons/me")
                                .header("Authorization", "Bearer " + token)
                                .GET())
                        .http()
                        .body())
                .contains("Archive of the Secretariat");
        assertThat(authority(token)).isEqualTo("[]");
        acta.post("presidency-1", "/api/v1/accreditations/officers", """
                {"person":"%s","institution":"UNHCR","capacity":"TECHNICAL_SECRETARIAT","credential":"Letter 9"}""".formatted(
                        made.json().path("person").asString()));
        assertThat(authority(token)).contains("TECHNICAL_SECRETARIAT", "UNHCR");
        assertThat(acta.post(
                                "bz",
                                "/api/v1/service-accounts",
                                "{}",
                                UUID.randomUUID().toString())
                        .status())
                .isIn(400, 403);
    }

    private static String authority(String token) {
        return acta.send(acta.request("/api/v1/authority")
                        .header("Authorization", "Bearer " + token)
                        .GET())
                .http()
                .body();
    }

    private static Browser signedIn(String name) {
        Browser browser = new Browser(acta.address());
        assertThat(browser.signIn(name, acta.password(name)).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).doesNotContain("wrong"));
        return browser;
    }

    private static void lockIsOver() {
        acta.bean(IdentityDatabase.class)
                .jdbc()
                .sql("update identity.attempt set locked_until = locked_until - interval '15 minutes'")
                .update();
    }
}
