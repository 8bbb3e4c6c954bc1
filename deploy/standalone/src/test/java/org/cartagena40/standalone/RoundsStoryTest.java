package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cartagena40.standalone.Stories.recorded;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.cartagena40.standalone.RunningActa.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a real Presidency meets after the first happy procedure: broken on a paragraph, consulted, re-issued with the
 * paragraph changed, adopted with one reservation, corrected later and reviewed; and nobody learns who objected who may
 * not.
 */
class RoundsStoryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PROCEDURES = "/api/v1/silence-procedures";
    private static final List<String> SPEAK_OF_IT = List.of("Belize", "Belice", "\"BZ\"", "no amount", "Paragraph 3");

    private static RunningActa acta;
    private static String decision;

    @BeforeAll
    static void start(@TempDir Path folder) {
        acta = new RunningActa(folder);
        Answer taken = new Stories(acta).decide("MSC-2", "Texts on meetings may be put under silence.");
        String decisions = acta.getAs("presidency-1", "/api/v1/decisions?limit=100", taken.position())
                .http()
                .body();
        decision = decisions.replaceAll("(?s).*\"decision\":\"(MSC-\\d{4}-\\d+)\".*", "$1");
    }

    @AfterAll
    static void stop() {
        acta.close();
    }

    @Test
    void broken_consulted_reissued_adopted_with_a_reservation_corrected_and_reviewed() {
        Answer first = recorded(acta.post("presidency-1", PROCEDURES, opening(null, 600, "Cada Estado paga 100.")));
        String one = path(first);
        recorded(acta.post("bz", one + "/objections", """
                {"by":"BZ","grounds":"Paragraph 3 names an amount","paragraphs":["3"]}"""));
        recorded(acta.post("presidency-1", one + "/follow-ups", followUp("CONSULT")));
        recorded(acta.post("presidency-1", one + "/answers", """
                {"objector":"BZ","text":{"lang":"en","text":"Paragraph 3 now names no amount."}}"""));
        recorded(acta.post("presidency-1", one + "/register-closure", "{\"reason\":\"Nobody else objects\"}"));
        Answer reissued = recorded(acta.post("presidency-1", one + "/follow-ups", followUp("REISSUE")));

        Answer second = recorded(acta.post("presidency-1", PROCEDURES, opening(id(first), 4, "Cada Estado aporta.")));
        String two = path(second);
        Answer reserved = recorded(acta.post("pe", two + "/statements", """
                {"by":"PE","type":"RESERVATION","paragraphs":["3"],\
                "text":{"lang":"es","text":"El Perú formula una reserva."}}"""));
        String open = acta.getAs("pe", two, reserved.position()).http().body();
        assertThat(open)
                .contains("\"number\":2", id(first), "Cada Estado paga 100.", "Cada Estado aporta.", "RESERVATION");
        await().atMost(PATIENCE).until(() -> acta.get(two).http().body().contains("\"ADOPTED\""));

        Answer corrected =
                recorded(acta.post("secretariat-1", "/api/v1/corrections", """
                {"position":%d,"fields":[{"field":"/title","correct":"Reunión anual"}],"reason":"Typing error",\
                "evidence":{"kind":"DOCUMENT","reference":"Minutes of MSC-2","hash":null}}""".formatted(second.position())));
        await().atMost(PATIENCE).until(() -> acta.get(two).http().body().contains("ADOPTED_UNDER_REVIEW"));
        Answer reviewed = recorded(
                acta.post("presidency-1", two + "/confirmation", "{\"reason\":\"The title changes nothing\"}"));
        assertThat(acta.getAs("pe", two, reviewed.position()).http().body()).contains("\"ADOPTED\"");

        assertReadable(history(id(first), reissued.position()), "nueva ronda", "new round");
        assertReadable(history(id(second), reviewed.position()), "adoptado sin objeción", "adopted without objection");
        assertReadable(history(id(second), corrected.position()), "corr", "correct");
        assertToldToNobody(id(first), id(second), reviewed.position());
    }

    @Test
    void an_objection_by_mail_holds_the_conclusion_until_another_person_confirms_it() {
        Instant sent = Instant.now();
        Answer opened = recorded(acta.post("presidency-1", PROCEDURES, opening(null, 3, "Cada Estado aporta.")));
        String path = path(opened);
        Answer entered = recorded(acta.post("secretariat-1", path + "/objections-on-behalf", """
                {"by":"BZ","grounds":"Paragraph 3","evidence":{"kind":"E_MAIL","reference":"E-mail of the ministry","hash":null},\
                "receivedAt":"%s"}""".formatted(
                        sent.plusSeconds(1).isAfter(Instant.now()) ? Instant.now() : sent)));
        await().atMost(PATIENCE).until(() -> acta.get(path).http().body().contains("LAPSED_AWAITING_CONFIRMATION"));
        String seen =
                acta.getAs("presidency-1", path, entered.position()).http().body();
        String entry = seen.replaceAll("(?s).*\"entry\":\"([^\"]+)\".*", "$1");
        String confirmation = path + "/objections-on-behalf/" + entry + "/confirmation";
        assertThat(acta.post("secretariat-1", confirmation, "").rule()).isEqualTo("ANOTHER_PERSON_CONFIRMS");
        Answer confirmed = recorded(acta.post("secretariat-2", confirmation, ""));
        assertThat(acta.getAs("presidency-1", path, confirmed.position()).http().body())
                .contains("\"BROKEN\"");
        assertThat(acta.getAs("auditor", "/api/v1/audit/on-behalf", confirmed.position())
                        .http()
                        .body())
                .contains("E-mail of the ministry");
    }

    @Test
    void nobody_acts_on_behalf_of_a_State_without_evidence() {
        Answer opened = recorded(acta.post("presidency-1", PROCEDURES, opening(null, 600, "Cada Estado aporta.")));
        Answer refused =
                acta.post("secretariat-1", path(opened) + "/objections-on-behalf", """
                {"by":"BZ","evidence":{"kind":"E_MAIL","reference":" ","hash":null},"receivedAt":"%s"}""".formatted(Instant.now()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.rule()).isEqualTo("EVIDENCE_IS_GIVEN");
    }

    @Test
    void each_addressee_has_its_letter_and_says_that_it_came() {
        Answer opened = recorded(acta.post("presidency-1", PROCEDURES, opening(null, 600, "Cada Estado aporta.")));
        String notices = path(opened) + "/notices";
        String letter = acta.getAs("mx", notices + "/opening/letters/MX?lang=es", opened.position())
                .http()
                .body();
        assertThat(letter).contains("México", "UTC", "Santiago", "Cada Estado aporta.");
        Answer acknowledged = recorded(acta.post(
                "mx",
                path(opened) + "/acknowledgements",
                "{\"by\":\"MX\",\"notice\":{\"kind\":\"OPENING\",\"number\":1}}"));
        assertThat(acta.getAs("presidency-1", notices, acknowledged.position())
                        .http()
                        .body())
                .contains("\"MX\"");
    }

    private static void assertReadable(String history, String es, String en) {
        assertThat(history).contains(es, en);
    }

    /** A member that is not concerned, a stakeholder and the public find the objector in no view, feed, sentence or error. */
    private static void assertToldToNobody(String first, String second, long after) {
        for (String reader : List.of("jm", "stakeholder")) {
            for (String path : List.of(
                    PROCEDURES + "/" + first,
                    PROCEDURES + "/" + second,
                    PROCEDURES + "/" + first + "/notices",
                    "/api/v1/history?procedure=" + first,
                    "/api/v1/history?procedure=" + second,
                    "/api/v1/events?limit=1000&type=silence",
                    "/api/v1/corrections",
                    "/api/v1/audit/overrides")) {
                String seen = parts(acta.getAs(reader, path, after).http().body());
                assertThat(SPEAK_OF_IT).as("%s reads %s", reader, path).noneMatch(seen::contains);
            }
        }
        assertThat(acta.getAs("bz", PROCEDURES + "/" + first, after).http().body())
                .contains("Paragraph 3");
        assertThat(acta.getAs("presidency-2", PROCEDURES + "/" + first, after)
                        .http()
                        .body())
                .contains("no amount");
    }

    /** Without the lists of all addressees and of all who may object, which everybody sees and which name all States. */
    private static String parts(String body) {
        return body.replaceAll("\"(addressees|entitled|pending|acknowledged|notAcknowledged)\":\\[[^\\]]*\\]", "");
    }

    private static String history(String procedure, long after) {
        return acta.getAs("pe", "/api/v1/history?limit=1000&procedure=" + procedure, after)
                .http()
                .body();
    }

    private static String opening(String predecessor, int seconds, String third) {
        String until = LocalDateTime.ofInstant(Stories.inSeconds(seconds), ZoneOffset.UTC)
                .toString();
        String round = predecessor == null ? "" : "\"predecessor\":\"%s\",".formatted(predecessor);
        return """
                {%s"title":"Reuniones anuales","legalBasis":"%s","disclosure":"OFFICES_SEE_THE_STATE",\
                "texts":[{"lang":"es","text":"1. Los miembros se reúnen.\\n2. Cada año.\\n3. %s"}],\
                "deadline":{"local":"%s","zone":"UTC"},"shortDeadlineReason":"Ensayo"}""".formatted(round, decision, third, until);
    }

    private static String followUp(String kind) {
        return "{\"followUp\":\"%s\",\"reason\":\"After consultations\"}".formatted(kind);
    }

    private static String id(Answer receipt) {
        return receipt.json().path("id").asString();
    }

    private static String path(Answer receipt) {
        return PROCEDURES + "/" + id(receipt);
    }
}
