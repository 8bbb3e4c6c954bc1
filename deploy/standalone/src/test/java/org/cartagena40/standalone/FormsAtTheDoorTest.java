package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form whose session has ended, that carries no token of ours, or that is not for the capacity acted in. */
class FormsAtTheDoorTest {

    private static final String FORM = "/acts/annotations";

    private static RunningActa acta;

    @BeforeAll
    static void start(@TempDir Path folder) {
        acta = new RunningActa(folder);
    }

    @AfterAll
    static void stop() {
        acta.close();
    }

    @Test
    void what_was_typed_when_the_session_ended_is_there_after_signing_in_again_and_nothing_was_recorded() {
        Browser browser = new Browser(acta.address());
        browser.signInToPages("pe", acta.password("pe"));
        String csrf = Browser.csrf(browser.get(FORM));
        browser.submit("/session/end", Map.of("_csrf", csrf));
        HttpResponse<String> ended = browser.submit(FORM, filledIn(csrf));
        assertThat(ended.statusCode()).isEqualTo(302);
        HttpResponse<String> signIn = browser.follow(ended);
        assertThat(signIn.body()).contains("password").doesNotContain("Lo escrito antes");
        HttpResponse<String> back = browser.follow(browser.submit(
                "/sign-in", Map.of("username", "pe", "password", acta.password("pe"), "_csrf", Browser.csrf(signIn))));
        assertThat(back.body()).contains("Lo escrito antes", "Su sesión había terminado");
        assertThat(acta.getAs("pe", "/api/v1/history?limit=500").http().body()).doesNotContain("Lo escrito antes");
    }

    @Test
    void a_form_without_its_token_records_nothing() {
        Browser browser = new Browser(acta.address());
        browser.signInToPages("bz", acta.password("bz"));
        assertThat(browser.submit(FORM, filledIn("forged")).statusCode()).isEqualTo(302);
        assertThat(acta.getAs("bz", "/api/v1/history?limit=500").http().body()).doesNotContain("Lo escrito antes");
    }

    @Test
    void who_may_not_do_an_act_reads_the_rule_instead_of_a_form() {
        Browser browser = new Browser(acta.address());
        browser.signInToPages("pe", acta.password("pe"));
        assertThat(browser.get("/acts/silence-procedures").body())
                .contains("ONLY_THE_PRESIDENCY_OPENS", "Solo la Presidencia abre un procedimiento de silencio.")
                .doesNotContain("name=\"act-key\"", "lang=\"en\">Only");
        assertThat(browser.get("/acts/silence-procedures?lang=en").body())
                .contains("Only the Presidency opens a silence procedure.");
    }

    private static Map<String, String> filledIn(String csrf) {
        return Map.of(
                "_csrf",
                csrf,
                "position",
                "1",
                "text.lang",
                "es",
                "text.text",
                "Lo escrito antes",
                "act-step",
                "record");
    }
}
