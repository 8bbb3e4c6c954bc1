package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.standalone.CycleBodies.priority;
import static org.cartagena40.standalone.CycleBodies.text;
import static org.cartagena40.standalone.NextCycle.CYCLE;
import static org.cartagena40.standalone.NextCycle.PLAN;
import static org.cartagena40.standalone.NextCycle.PROPOSALS;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cartagena40.events.TextHash;
import org.cartagena40.eventstore.EventLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form whose session has ended, that carries no token of ours, or that is not for the capacity acted in. */
class FormsAtTheDoorTest {

    private static final String FORM = "/acts/annotations";

    private static final String OPENING = "/acts/silence-procedures";
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

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

    @Test
    void of_two_people_who_edit_one_text_the_second_reads_who_changed_what_and_sends_both_joined() {
        String form = "/acts" + PROPOSALS + "/" + proposed() + "/amendments";
        Browser presidency = signedIn("presidency-1");
        Browser secretariat = signedIn("secretariat-1");
        Map<String, String> theirs = amending(presidency.get(form), "Borders");
        Map<String, String> ours = amending(secretariat.get(form), "Shelter");
        presidency.follow(presidency.submit(form, theirs));

        ours.put("act-step", "review");
        HttpResponse<String> conflict = secretariat.submit(form, ours);
        assertThat(conflict.statusCode()).isEqualTo(412);
        assertThat(conflict.body())
                .contains("Alguien cambió este texto mientras usted escribía", "Cambió: Título.", "<b>Chile</b>")
                .contains("Borders", "value=\"Shelter\"", "AMENDS_THE_REVISION_THAT_STANDS");

        HttpResponse<String> joined = secretariat.submit(form, amending(conflict, "Borders and shelter"));
        assertThat(secretariat.follow(joined).body()).contains("Registrado");
        assertThat(titles(form)).containsExactly("A proposal", "Borders", "Borders and shelter");
    }

    @Test
    void the_rule_that_would_refuse_an_act_is_shown_at_its_field_when_it_is_reviewed() {
        Browser presidency = signedIn("presidency-1");
        Map<String, String> late = opening(presidency, "2020-01-01T18:00");
        long before = head();
        HttpResponse<String> review = presidency.submit(OPENING, late);
        assertThat(review.statusCode()).isEqualTo(422);
        assertThat(review.body())
                .contains("DEADLINE_IS_AHEAD", "href=\"#deadline-local-0\"", "id=\"deadline-error\"")
                .contains("value=\"2020-01-01T18:00\"", "value=\"Las reglas\"");
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void what_an_act_would_put_on_record_is_told_when_it_is_reviewed_and_nothing_is_recorded() {
        Browser presidency = signedIn("presidency-1");
        long before = head();
        HttpResponse<String> review = presidency.submit(OPENING, opening(presidency, "2031-06-01T18:00"));
        assertThat(review.body())
                .contains("32 de 33 Estados miembros", "Chile, que preside: puede retirar el texto")
                .contains(TextHash.of("Un texto.").value(), "18:00", "22:00", "UTC", "Así se leerá en la historia");
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void a_file_that_is_chosen_in_a_form_is_held_and_its_hash_is_shown_before_it_is_published() {
        new NextCycle(acta).act("secretariat-1", "/documents", """
                {"document":"BY-FORM","type":"ANNEX","title":%s,"effective":{"precision":"UNKNOWN"}}""".formatted(text("By form")));
        String form = "/acts/documents/BY-FORM/versions";
        Browser secretariat = signedIn("secretariat-1");
        Map<String, String> filled = new HashMap<>(hidden(secretariat.get(form)));
        filled.putAll(Map.of("builds", "0", "contents.0.lang", "es", "contents.0.hash", "", "act-step", "review"));

        HttpResponse<String> other = secretariat.submit(form, filled, "contents.0.hash.file", "\0");
        assertThat(other.statusCode()).isEqualTo(415);
        assertThat(other.body()).contains("El archivo no es lo que su tipo dice", "id=\"contents-0-hash-error\"");

        HttpResponse<String> review = secretariat.submit(form, filled, "contents.0.hash.file", "Un archivo.");
        String hash = TextHash.of("Un archivo.").value();
        assertThat(review.body()).contains(hash);
        Map<String, String> confirmed = new HashMap<>(hidden(review));
        confirmed.put("act-step", "record");
        assertThat(secretariat.follow(secretariat.submit(form, confirmed)).body())
                .contains("Registrado");
        assertThat(acta.getAs("secretariat-1", "/api/v1/documents/BY-FORM")
                        .http()
                        .body())
                .contains(hash);
    }

    /** What a browser sends of the form for a procedure on a decision of the members. */
    private static Map<String, String> opening(Browser presidency, String deadline) {
        Map<String, String> form = new HashMap<>(hidden(presidency.get(OPENING)));
        form.putAll(Map.of("title", "Las reglas", "texts.0.lang", "es", "texts.0.text", "Un texto."));
        form.putAll(Map.of("legalBasis", "MSC-1-3", "deadline.local", deadline, "deadline.zone", "America/Santiago"));
        form.put("act-step", "review");
        return form;
    }

    private static long head() {
        return acta.bean(EventLog.class).head();
    }

    private static Map<String, String> hidden(HttpResponse<String> shown) {
        return HIDDEN.matcher(shown.body())
                .results()
                .collect(Collectors.toMap(field -> field.group(1), field -> field.group(2), (one, other) -> other));
    }

    private static String proposed() {
        NextCycle cycle = new NextCycle(acta);
        cycle.act("secretariat-1", PLAN + "/actions", "{\"number\":1,\"chapter\":1}");
        cycle.act("presidency-1", "/priority-cycles", """
                {"cycle":"%s","plan":"PAC-2024-2034","fromYear":2027,"toYear":2029,"perThematicChapter":5,"total":15,\
                "criteria":["SYNERGIES"]}""".formatted(CYCLE));
        String at = cycle.act("bz", PROPOSALS, priority(1, "A proposal", 1)).header("Location");
        cycle.publicly(at.substring("/api/v1".length()));
        return at.replaceAll(".*/", "");
    }

    /** What a browser sends of the form that it was shown, with another title. */
    private static Map<String, String> amending(HttpResponse<String> shown, String title) {
        Map<String, String> form = new HashMap<>(hidden(shown));
        form.putAll(Map.of("chapter", "1", "programme", "1", "actions", "1", "criteria", "SYNERGIES"));
        form.putAll(Map.of("title.lang", "en", "title.text", title, "act-step", "record"));
        return form;
    }

    private static List<String> titles(String form) {
        String proposal =
                form.replace("/acts/priority-cycles", "/api/v1/priorities").replace("/amendments", "");
        return acta.get(proposal)
                .json()
                .path("history")
                .valueStream()
                .map(step -> step.at("/content/title/text").asString())
                .toList();
    }

    private static Browser signedIn(String account) {
        Browser browser = new Browser(acta.address());
        browser.signInToPages(account, acta.password(account));
        return browser;
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
