package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.UUID;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.standalone.RunningActa.Answer;
import org.cartagena40.standalone.Stories.Open;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a person may do and see over HTTP: by the record, in the capacity it names, until its accreditation ends. */
class AuthorityAtTheDoorTest {

    private static RunningActa acta;
    private static Open open;

    @BeforeAll
    static void start(@TempDir Path folder) {
        acta = new RunningActa(folder);
        open = new Stories(acta).silenceOn("BB", Stories.inSeconds(3600));
    }

    @AfterAll
    static void stop() {
        acta.close();
    }

    @Test
    void everybody_reads_what_it_holds_and_nobody_without_signing_in() {
        JsonNode held = acta.getAs("bz", "/api/v1/authority").json();
        assertThat(held.size()).isEqualTo(1);
        assertThat(held.path(0).path("capacity").asString()).isEqualTo("MEMBER_STATE");
        assertThat(held.path(0).path("institution").asString()).isEqualTo("BZ");
        assertThat(held.path(0).path("speaks").asBoolean()).isTrue();
        assertThat(acta.get("/api/v1/authority").status()).isEqualTo(401);
    }

    @Test
    void a_delegate_objects_for_no_other_State_and_not_after_its_accreditation_ended() {
        String objection = "{\"by\":\"JM\"}";
        assertThat(acta.post("uy", open.path() + "/objections", objection).rule())
                .isEqualTo("EACH_STATE_ACTS_FOR_ITSELF");
        assertThat(post("uy", objection, "MEMBER_STATE", "JM").rule()).isEqualTo("DELEGATE_IS_ACCREDITED");
        assertThat(post("uy", objection, "PRESIDENCY", "CL").rule()).isEqualTo("THE_PRESIDENCY_WITHDRAWS_INSTEAD");
        assertThat(acta.getAs("uy", "/api/v1/members/UY")
                        .json()
                        .path("accreditations")
                        .size())
                .isEqualTo(1);
        endAccreditationOf("uy");
        assertThat(acta.post("uy", open.path() + "/objections", "{\"by\":\"UY\"}")
                        .rule())
                .isEqualTo("PERSON_IS_ACCREDITED");
        assertThat(post("uy", "{\"by\":\"UY\"}", "MEMBER_STATE", "UY").rule()).isEqualTo("DELEGATE_IS_ACCREDITED");
        assertThat(acta.getAs("uy", "/api/v1/members/UY")
                        .json()
                        .path("accreditations")
                        .size())
                .as("whose accreditation ended reads as the public")
                .isZero();
    }

    @Test
    void nobody_objects_by_sending_again_what_a_delegate_sent() {
        String key = UUID.randomUUID().toString();
        String objection = "{\"by\":\"BZ\",\"grounds\":\"Paragraph 1\"}";
        Answer objected = acta.post("bz", open.path() + "/objections", objection, key);
        assertThat(objected.status()).as(objected.http().body()).isEqualTo(201);
        Answer replayed = acta.post("pe", open.path() + "/objections", objection, key);
        assertThat(replayed.status()).isEqualTo(422);
        assertThat(replayed.type()).isEqualTo("/problems/http/idempotency-key-reused");
        assertThat(replayed.http().body()).doesNotContain("Paragraph 1", "BZ");
        assertThat(acta.post("pe", open.path() + "/objections", objection).rule())
                .isEqualTo("EACH_STATE_ACTS_FOR_ITSELF");
        Answer again = acta.post("bz", open.path() + "/objections", objection, key);
        assertThat(again.position()).isEqualTo(objected.position());
    }

    @Test
    void while_two_governments_claim_a_seat_an_objection_of_either_is_held_and_every_other_act_refused() {
        Stories.recorded(acta.post("presidency-1", "/api/v1/members/GT/seat-disputes", """
                {"reason":"Two notes came","evidence":{"kind":"NOTE_VERBALE","reference":"Note 3","hash":null}}"""));
        Answer stated = acta.post("gt", open.path() + "/statements", """
                {"by":"GT","type":"RESERVATION","text":{"lang":"es","text":"Reserva"}}""");
        assertThat(stated.rule()).as(stated.http().body()).isEqualTo("SEAT_IS_NOT_DISPUTED");
        Answer held = Stories.recorded(acta.post("gt", open.path() + "/objections", "{\"by\":\"GT\"}"));
        assertThat(held.json().path("events").toString()).contains("objection-entered-on-behalf");
        assertThat(acta.getAs("gt", "/api/v1/authority")
                        .json()
                        .path(0)
                        .path("speaks")
                        .asBoolean())
                .isFalse();
        String accreditation = acta.getAs("gt", "/api/v1/authority")
                .json()
                .path(0)
                .path("accreditation")
                .asString();
        Answer decided =
                acta.post("presidency-1", "/api/v1/members/GT/seat-disputes/decision", """
                {"standing":["%s"],"reason":"Letter of the Head of State"}""".formatted(accreditation));
        assertThat(decided.status()).as(decided.http().body()).isEqualTo(201);
        Answer after = acta.post("gt", open.path() + "/statements", """
                {"by":"GT","type":"RESERVATION","text":{"lang":"es","text":"Reserva"}}""");
        assertThat(after.status()).as(after.http().body()).isEqualTo(201);
    }

    @Test
    void who_holds_several_capacities_names_one_and_is_told_which() {
        String person = Ids.named("person:cl").toString();
        Stories.recorded(acta.post("secretariat-1", "/api/v1/accreditations/officers", """
                {"person":"%s","institution":"CL","capacity":"PRESIDENCY","credential":"Letter 1"}""".formatted(person)));
        Answer unclear = acta.post("cl", "/api/v1/invitations", "{\"invited\":\"PE\"}");
        assertThat(unclear.status()).isEqualTo(400);
        assertThat(unclear.type()).isEqualTo("/problems/http/capacity-unclear");
        assertThat(unclear.json().path("detail").asString()).contains("PRESIDENCY:CL", "MEMBER_STATE:CL");
        assertThat(send("cl", "/api/v1/members/CL/withdrawal", "{\"reason\":\"x\"}", "MEMBER_STATE", null)
                        .rule())
                .isEqualTo("ONLY_THE_PRESIDENCY_ADMITS");
        assertThat(send("cl", "/api/v1/members/HN/withdrawal", "{\"reason\":\"x\"}", "PRESIDENCY:CL", null)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void nobody_acts_as_the_record_or_in_a_capacity_that_does_not_exist() {
        for (String capacity : new String[] {"RECORD", "KING"}) {
            Answer answer = send("bz", open.path() + "/objections", "{\"by\":\"BZ\"}", capacity, null);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.type()).isEqualTo("/problems/http/capacity-unknown");
        }
        assertThat(acta.send(acta.request("/api/v1/members/BZ")
                                .header("Acta-Capacity", "KING")
                                .GET())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_deputy_acts_in_the_place_of_the_accredited_person() {
        String accreditation = acta.getAs("do", "/api/v1/authority")
                .json()
                .path(0)
                .path("accreditation")
                .asString();
        Answer appointed = acta.post("do", "/api/v1/accreditations/" + accreditation + "/deputies", """
                {"person":"%s","until":"2030-01-01T00:00:00Z"}""".formatted(
                        Ids.named("person:auditor")));
        assertThat(appointed.status()).as(appointed.http().body()).isEqualTo(201);
        Answer stated = send("auditor", open.path() + "/statements", """
                {"by":"DO","type":"RESERVATION","text":{"lang":"es","text":"Reserva"}}""", "MEMBER_STATE", "DO");
        assertThat(stated.status()).as(stated.http().body()).isEqualTo(201);
    }

    private static void endAccreditationOf(String account) {
        String accreditation = acta.getAs(account, "/api/v1/authority")
                .json()
                .path(0)
                .path("accreditation")
                .asString();
        Stories.recorded(
                acta.post("presidency-1", "/api/v1/accreditations/" + accreditation + "/end", "{\"reason\":\"Left\"}"));
    }

    private static Answer post(String account, String body, String capacity, String institution) {
        return send(account, open.path() + "/objections", body, capacity, institution);
    }

    private static Answer send(String account, String path, String body, String capacity, String institution) {
        var request = acta.request(path)
                .header("Authorization", acta.bearer(account))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .header("Acta-Capacity", capacity);
        if (institution != null) {
            request.header("Acta-For", institution);
        }
        return acta.send(request.POST(BodyPublishers.ofString(body)));
    }
}
