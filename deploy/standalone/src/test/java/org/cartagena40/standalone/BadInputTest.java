package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.UUID;
import org.cartagena40.standalone.RunningActa.Answer;
import org.cartagena40.standalone.Stories.Open;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input gets a clear answer and changes nothing. */
class BadInputTest {

    private static RunningActa acta;
    private static Open open;
    private static String invitation;

    @BeforeAll
    static void start(@TempDir Path folder) {
        acta = new RunningActa(folder);
        Stories stories = new Stories(acta);
        open = stories.silenceOn("BB", Stories.inSeconds(3600));
        invitation = stories.invite("JM");
    }

    @AfterAll
    static void stop() {
        acta.close();
    }

    @Test
    void an_unknown_State_is_named_with_its_field() {
        assertBad(400, "/by", acta.post("bz", open.path() + "/objections", "{\"by\":\"XX\"}"), "'XX'");
    }

    @Test
    void a_missing_field_and_an_unknown_field_are_named() {
        assertBad(400, "/by", acta.post("bz", open.path() + "/objections", "{}"), "missing");
        assertBad(
                400,
                "/origin",
                acta.post("bz", open.path() + "/objections", "{\"by\":\"BZ\",\"origin\":\"IMPORT\"}"),
                "");
    }

    @Test
    void a_wrong_type_is_named() {
        assertBad(400, "/title", opening("\"title\":42", "\"date\":\"2029-01-01\""), "");
        assertBad(400, "/deadline/date", opening("\"title\":\"t\"", "\"date\":\"tomorrow\""), "");
    }

    @Test
    void a_deadline_in_the_past_and_a_local_time_that_does_not_exist_are_refused_by_rule() {
        assertBad(422, "/deadline", opening("\"title\":\"t\"", "\"date\":\"2020-01-01\""), "after the opening");
        assertBad(
                422,
                "/deadline/local",
                opening("\"title\":\"t\"", "\"local\":\"2027-09-05T00:30\",\"zone\":\"America/Santiago\""),
                "exists");
    }

    @Test
    void a_missing_text_is_refused_by_rule() {
        assertBad(422, "/texts", opening("\"title\":\" \"", "\"date\":\"2029-01-01\""), "text");
    }

    @Test
    void a_body_that_is_not_JSON_or_too_large_is_refused() {
        assertThat(acta.post("bz", open.path() + "/objections", "by=BZ").type())
                .isEqualTo("/problems/http/body-not-understood");
        Answer large = acta.post("bz", open.path() + "/objections", "{\"by\":\"" + "B".repeat(1_100_000) + "\"}");
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.type()).isEqualTo("/problems/http/body-too-large");
    }

    @Test
    void a_key_is_required_and_is_a_UUID() {
        Answer without = acta.send(acta.request(open.path() + "/objections")
                .header("Authorization", acta.bearer("bz"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"by\":\"BZ\"}")));
        assertThat(without.status()).isEqualTo(400);
        assertThat(without.type()).isEqualTo("/problems/http/idempotency-key-missing");
        assertThat(acta.post("bz", open.path() + "/objections", "{\"by\":\"BZ\"}", "42")
                        .type())
                .isEqualTo("/problems/http/idempotency-key-malformed");
    }

    @Test
    void an_act_needs_an_account_and_an_unknown_procedure_is_not_found() {
        Answer anonymous = acta.send(acta.request(open.path() + "/objections")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"by\":\"BZ\"}")));
        assertThat(anonymous.status()).isEqualTo(401);
        assertThat(acta.post("bz", "/api/v1/silence-procedures/none/objections", "{\"by\":\"BZ\"}")
                        .status())
                .isEqualTo(404);
        assertThat(acta.get("/api/v1/silence-procedures/none").status()).isEqualTo(404);
        assertThat(acta.get("/api/v1/state?asOf=yesterday").status()).isEqualTo(400);
    }

    @Test
    void an_address_with_an_empty_part_is_answered_with_a_problem() {
        Answer answer = acta.post("bz", open.path() + "/objections-on-behalf//confirmation", "{}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.type()).isEqualTo("/problems/http/address-not-understood");
    }

    @Test
    void a_fraction_is_no_number_of_a_principle_and_an_act_without_fields_takes_none() {
        Answer fraction = acta.post("presidency-1", "/api/v1/mechanism/principles", """
                {"number":1.5,"text":{"lang":"es","text":"x"}}""");
        assertThat(fraction.status()).isEqualTo(400);
        assertThat(fraction.json().path("field").asString()).isEqualTo("/number");
        Answer more = acta.post("jm", "/api/v1/invitations/" + invitation + "/acceptance", "{\"reservation\":\"x\"}");
        assertThat(more.status()).isEqualTo(400);
        assertThat(more.type()).isEqualTo("/problems/http/body-not-understood");
    }

    @Test
    void who_prefers_Spanish_is_refused_in_Spanish_with_the_same_type_rule_and_field() {
        Answer answer = inSpanish(
                open.path() + "/statements",
                "{\"by\":\"BZ\",\"type\":\"DISSOCIATION\",\"text\":{\"lang\":\"es\",\"text\":\"x\"}}");
        assertBad(422, "/paragraphs", answer, "Una disociación indica los párrafos a los que se refiere.");
        assertThat(answer.type()).isEqualTo("/problems/silence/dissociation-names-paragraphs");
        assertThat(answer.json().path("title").asString()).isEqualTo("Rechazado: no se registró nada");
        assertThat(answer.json().path("remedy").asString()).isEqualTo("Indíquelos.");
        assertThat(answer.json().path("clause").asString()).isEqualTo("silence rule 11");
        assertThat(answer.header("Content-Language")).isEqualTo("es");
        assertThat(answer.header("Vary")).contains("Accept-Language");
        assertBad(400, "/by", inSpanish(open.path() + "/objections", "{}"), "Falta este dato");
        Answer page = acta.send(acta.request(answer.type()).header("Accept-Language", "es"));
        assertThat(page.json().path("sentence").asString()).contains("los párrafos");
        assertThat(acta.get(answer.type()).json().path("sentence").asString()).contains("the paragraphs");
        Answer unknown =
                acta.send(acta.request("/api/v1/silence-procedures/none").header("Accept-Language", "es"));
        assertThat(unknown.json().path("detail").asString()).contains("no consta en el registro");
    }

    private static Answer inSpanish(String address, String body) {
        return acta.send(acta.request(address)
                .header("Authorization", acta.bearer("bz"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .header("Accept-Language", "es-CL,es;q=0.9,en;q=0.5")
                .POST(BodyPublishers.ofString(body)));
    }

    @Test
    void SQL_and_HTML_in_a_text_are_text() {
        String text = "'); drop table events.event; --<script>alert(1)</script>";
        Answer made = acta.post(
                "pe",
                open.path() + "/statements",
                "{\"by\":\"PE\",\"type\":\"RESERVATION\",\"text\":{\"lang\":\"en\",\"text\":\"" + text + "\"}}");
        assertThat(made.status()).isEqualTo(201);
        assertThat(acta.getAs("pe", open.path(), made.position()).http().body()).contains(text);
    }

    private static Answer opening(String title, String deadline) {
        return acta.post(
                "presidency-1",
                "/api/v1/silence-procedures",
                "{\"invitation\":\"" + invitation + "\",\"termStart\":\"2030-01-01\"," + title
                        + ",\"texts\":[{\"lang\":\"es\",\"text\":\"x\"}],\"deadline\":{" + deadline + "}}");
    }

    private static void assertBad(int status, String field, Answer answer, String detail) {
        assertThat(answer.status()).as(answer.http().body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("field").asString()).isEqualTo(field);
        assertThat(answer.json().path("detail").asString()).contains(detail);
        assertThat(acta.getAs("pe", open.path()).json().toString()).contains("\"OPEN\"");
    }
}
