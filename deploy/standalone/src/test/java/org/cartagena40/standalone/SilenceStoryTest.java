package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.cartagena40.standalone.RunningActa.Answer;
import org.cartagena40.standalone.Stories.Open;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole stories over HTTP, on the real history with the sample set. */
class SilenceStoryTest {

    private static RunningActa acta;
    private static Stories stories;

    @BeforeAll
    static void start(@TempDir Path folder) {
        acta = new RunningActa(folder);
        stories = new Stories(acta);
    }

    @AfterAll
    static void stop() {
        acta.close();
    }

    @Test
    void the_Mechanism_stands_as_the_sources_say() {
        Answer state = acta.get("/api/v1/state");
        assertThat(state.status()).isEqualTo(200);
        assertThat(state.header("Acta-Record")).isEqualTo("rehearsal");
        assertThat(state.http().body()).contains("\"CL\"", "\"MX\"", "UNHCR", "PAC-2024-2034", "2024-12-12");
        assertThat(acta.get("/api/v1/members?limit=100").http().body()).contains("Belice", "Barbados");
    }

    @Test
    void nobody_objects_and_the_outcome_is_adopted_without_objection_with_a_number_and_a_designation() {
        Open open = stories.silenceOn("BB", Stories.inSeconds(3));
        Answer before = acta.getAs("bz", open.path(), open.position());
        assertThat(before.json().toString()).contains("\"OPEN\"");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> acta.get(open.path()).http().body().contains("MSC-"));
        Answer adopted = acta.get(open.path());
        assertThat(adopted.json().toString()).contains("\"ADOPTED\"").doesNotContain("voted");
        assertThat(acta.get("/api/v1/decisions").http().body()).contains("SILENCE", open.procedure());
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        acta.get("/api/v1/history?limit=1000").http().body().contains("vice-presidency-designated"));
        Answer history = acta.get("/api/v1/history?procedure=" + open.procedure());
        assertThat(history.http().body()).contains("adoptado sin objeción", "adopted without objection");
        Answer again = acta.post(
                "presidency-1",
                "/api/v1/silence-procedures/" + open.procedure() + "/withdrawal",
                "{\"reason\":\"too late\"}");
        assertThat(again.rule()).isEqualTo("NOT_CONCLUDED");
        assertThat(acta.post("bb", "/api/v1/invitations/" + open.invitation() + "/decline", "{}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void Belize_objects_and_everybody_sees_that_silence_is_broken_but_only_members_see_who_did() {
        Open open = stories.silenceOn("BR", Stories.inSeconds(600));
        Answer objected = stories.object("BZ", open);
        assertThat(objected.status()).isEqualTo(201);
        assertThat(objected.header("Location")).isEqualTo(open.path());
        assertThat(objected.json().path("events").toString()).contains("objection-raised", "silence-broken");
        Answer members = acta.getAs("pe", open.path(), objected.position());
        assertThat(members.json().toString()).contains("\"BROKEN\"", "\"state\":\"BZ\"", "Paragraph 1");
        Answer everybody = acta.get(open.path());
        assertThat(everybody.json().toString())
                .contains("\"BROKEN\"")
                .doesNotContain("\"state\":\"BZ\"", "Paragraph 1");
        String told =
                acta.get("/api/v1/history?procedure=" + open.procedure()).http().body();
        assertThat(told).doesNotContain("Belize", "Belice", "Paragraph 1");
        assertThat(acta.getAs("pe", "/api/v1/history?procedure=" + open.procedure())
                        .http()
                        .body())
                .contains("Belize", "Belice");
        Answer peru = stories.object("PE", open);
        assertThat(peru.json().path("events").toString())
                .contains("objection-raised")
                .doesNotContain("silence-broken");
    }

    @Test
    void an_objection_after_the_deadline_is_kept_and_its_sender_is_told_that_it_has_no_effect() {
        Open open = stories.silenceOn("JM", Stories.inSeconds(2));
        await().atMost(Duration.ofSeconds(10)).until(() -> Instant.now().isAfter(open.deadline()));
        Answer late = stories.object("BZ", open);
        assertThat(late.status()).isEqualTo(201);
        assertThat(late.json().path("withoutEffect").asBoolean()).isTrue();
        assertThat(late.json().path("events").toString()).contains("objection-arrived-late");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> acta.get(open.path()).json().toString().contains("ADOPTED"));
        acta.post("jm", "/api/v1/invitations/" + open.invitation() + "/decline", "{}");
    }

    @Test
    void each_refusal_names_its_rule_and_changes_nothing() {
        Open open = stories.silenceOn("GY", Stories.inSeconds(600));
        String objections = open.path() + "/objections";
        String belize = "{\"by\":\"BZ\"}";
        assertRefused("THE_SECRETARIAT_DOES_NOT_OBJECT", acta.post("secretariat-1", objections, belize));
        assertRefused("ONLY_A_STATE_OBJECTS", acta.post("stakeholder", objections, belize));
        assertRefused("ONLY_A_STATE_OBJECTS", acta.post("auditor", objections, belize));
        assertRefused("EACH_STATE_ACTS_FOR_ITSELF", acta.post("pe", objections, belize));
        assertRefused("THE_PRESIDENCY_WITHDRAWS_INSTEAD", acta.post("presidency-1", objections, "{\"by\":\"CL\"}"));
        assertRefused("THE_PRESIDENCY_WITHDRAWS_INSTEAD", acta.post("cl", objections, "{\"by\":\"CL\"}"));
        assertRefused("THE_INVITED_STATE_DECLINES_INSTEAD", acta.post("gy", objections, "{\"by\":\"GY\"}"));
        assertRefused(
                "ONLY_THE_OPENER_EXTENDS",
                acta.post(
                        "secretariat-1",
                        open.path() + "/extensions",
                        "{\"deadline\":{\"date\":\"2029-01-01\"},\"reason\":\"x\"}"));
        assertRefused(
                "ONLY_THE_PRESIDENCY_INVITES",
                acta.post("secretariat-1", "/api/v1/invitations", "{\"invited\":\"PE\"}"));
        assertRefused(
                "ONLY_THE_PRESIDENCY_OPENS",
                acta.post(
                        "secretariat-1",
                        "/api/v1/silence-procedures",
                        Stories.opening(open.invitation(), Stories.inSeconds(100))));
        assertRefused(
                "THE_PRESIDENCY_IS_NOT_INVITED",
                acta.post("presidency-1", "/api/v1/invitations", "{\"invited\":\"CL\"}"));
        assertRefused(
                "PROCEDURE_IS_OPENED_ONCE",
                acta.post(
                        "presidency-1",
                        "/api/v1/silence-procedures",
                        Stories.opening(open.invitation(), Stories.inSeconds(100))));
        assertThat(acta.post("presidency-1", open.path() + "/withdrawal", "{\"reason\":\"end of test\"}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void the_same_request_gives_the_same_answer_and_another_one_under_its_key_is_refused() {
        Open open = stories.silenceOn("SR", Stories.inSeconds(600));
        String key = UUID.randomUUID().toString();
        String statement = "{\"by\":\"PE\",\"type\":\"RESERVATION\",\"text\":{\"lang\":\"es\",\"text\":\"Reserva\"}}";
        Answer first = acta.post("pe", open.path() + "/statements", statement, key);
        Answer second = acta.post("pe", open.path() + "/statements", statement, key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(second.http().body()).isEqualTo(first.http().body());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.position()).isEqualTo(first.position());
        assertThat(acta.post("pe", open.path() + "/statements", statement + " ", key)
                        .type())
                .isEqualTo("/problems/http/idempotency-key-reused");
        assertThat(acta.post("bz", open.path() + "/statements", statement, key).status())
                .isEqualTo(422);
        acta.post("presidency-1", open.path() + "/withdrawal", "{\"reason\":\"end of test\"}");
    }

    private static void assertRefused(String rule, Answer answer) {
        assertThat(answer.rule()).as(answer.http().body()).isEqualTo(rule);
        assertThat(answer.status()).isIn(409, 422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(acta.get(answer.type()).json().path("rule").asString()).isEqualTo(rule);
    }
}
