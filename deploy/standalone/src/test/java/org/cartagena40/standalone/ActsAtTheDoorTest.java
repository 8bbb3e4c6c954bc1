package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.UUID;
import org.cartagena40.standalone.RunningActa.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a request that an act cannot be read from: the same kind of answer, with the field, for every act. */
class ActsAtTheDoorTest {

    private static RunningActa acta;

    @BeforeAll
    static void start(@TempDir Path folder) {
        acta = new RunningActa(folder);
    }

    @AfterAll
    static void stop() {
        acta.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            /plans/PAC/chapters | {"number":1} | 400 http/body-not-understood | /thematic
            /plans/PAC/chapters | {"thematic":true} | 400 http/body-not-understood | /number
            /plans/PAC/chapters | {"number":null,"thematic":true} | 400 http/body-not-understood | /number
            /plans/PAC/chapters | {"number":"1","thematic":true} | 400 http/body-not-understood | /number
            /plans/PAC/chapters | {"number":1,"thematic":true,"plan":"PAC"} | 400 http/body-not-understood | /plan
            /plans/PAC/chapters | {"number":1,"thematic":true,"act":{}} | 400 http/body-not-understood | /act
            /plans/PAC/chapters | {"number":1,"thematic":true,"title":{"lang":"es"}} | 400 http/field-missing | /title/text
            /plans/PAC/chapters | {"number":1,"thematic":true,"effective":{"precision":"DAY"}} | 400 http/body-not-understood | /effective
            /plans/PAC/chapters | {"number":1,"thematic":true,"effective":{"from":"2024"}} | 400 http/field-missing | /effective/precision
            /plans/PAC/chapters | {"number":1,"thematic":true,"effective":"2024"} | 400 http/body-not-understood | /effective
            /plans/PAC/chapters | [1] | 400 http/body-not-understood | ''
            /plans/PAC/chapters | null | 400 http/body-not-understood | -
            /plans/PAC/chapters | {"number":1} {"number":1} | 400 http/body-not-understood | ''
            /plans/PAC/revisions | {"decision":"MSC-1-1","reason":"r","chapters":1,"programmes":1,"actions":1} | 400 http/field-missing | /changes
            /plans/PAC/revisions | {"decision":"MSC-1-1","reason":"r","chapters":1,"programmes":1,"actions":1,"changes":[null]} | 400 http/field-missing | /changes/0
            /plans/PAC/revisions | {"decision":"MSC-1-1","reason":"r","chapters":1,"programmes":1,"actions":1,"changes":[{"slot":"ACTION"}]} | 400 http/body-not-understood | /changes/0/number
            /plans/PAC/revisions | {"decision":"MSC-1-1","reason":"r","chapters":1,"programmes":1,"actions":1,"changes":[{"number":1}]} | 400 http/field-missing | /changes/0/slot
            /plans/PAC/revisions | {"reason":"r","chapters":1,"programmes":1,"actions":1,"changes":[]} | 400 http/field-missing | /decision
            /plans/PAC/adoption | {"mode":"CONSENSUS","acclamation":true} | 400 http/field-missing | /date
            /plans/PAC/adoption | {"mode":"CONSENSUS","acclamation":true,"date":"12.12.2024"} | 400 http/body-not-understood | /date
            /plans/PAC/antecedents | {"antecedent":"x","effective":{"precision":"YEAR","from":"1984"}} | 400 http/body-not-understood | /effective
            /plans/%20/chapters | {"number":1,"thematic":true} | 400 http/address-not-understood | plan
            /members | {"member":"BR","basis":"ADOPTED","from":"soon"} | 400 http/body-not-understood | /from
            /members | {"member":"BR"} | 400 http/field-missing | /basis
            /members | {"member":"BR","basis":"ADOPTED","effective":{"precision":"YEAR","from":"1984"}} | 400 http/body-not-understood | /effective
            /members/XX/withdrawal | {"reason":"r"} | 400 http/address-not-understood | member
            /accreditations | {"person":"p","state":"BZ","credential":" "} | 400 http/body-not-understood | /credential
            /accreditations | {"person":"p","state":"BZ","credential":"c","accreditation":"a"} | 400 http/body-not-understood | /accreditation
            /procedural-rules | {"rules":{"version":1}} | 400 http/body-not-understood | /rules/extensions
            /procedural-rules | {"adoptedBy":"MSC-1-1"} | 400 http/field-missing | /rules
            /procedural-rules | {"adoptedBy":"MSC-1-1","rules":{"version":1,"minimumDuration":"3 days"}} | 400 http/body-not-understood | /rules/minimumDuration
            /decisions | {"meeting":"M","noAtMeeting":1,"method":"CONSENSUS","date":"2026-02-02","text":{"lang":"en"}} | 400 http/field-missing | /text/text
            /decisions | {"meeting":"M","noAtMeeting":1,"method":"CONSENSUS","date":"2026-02-02","text":{"lang":"en","text":"t","hash":"x"}} | 400 http/body-not-understood | /text/hash
            /corrections | {"position":1,"reason":"r","evidence":{"kind":"DOCUMENT","reference":"x"}} | 400 http/field-missing | /fields
            /corrections | {"position":1,"fields":[{"field":"/by","recorded":"x"}],"reason":"r","evidence":{"kind":"DOCUMENT","reference":"x"}} | 400 http/body-not-understood | /fields/0/recorded
            /corrections | {"position":1,"fields":[{"correct":"x"}],"reason":"r","evidence":{"kind":"DOCUMENT","reference":"x"}} | 400 http/field-missing | /fields/0/field
            /annotations | {"position":1,"text":{"text":"x"}} | 400 http/field-missing | /text/lang
            /annotations | {"position":1,"text":"x"} | 400 http/body-not-understood | /text
            /documents | {"document":"","type":"OTHER","title":{"lang":"en","text":"t"},"effective":{"precision":"UNKNOWN"}} | 400 http/body-not-understood | /document
            /invitations | {} | 400 http/field-missing | /invited
            /invitations | {"invited":"JM","invitation":"x"} | 400 http/body-not-understood | /invitation
            /invitations/none/acceptance | {} | 422 offices/invitation-is-known | /invitation
            /invitations/none/decline | {} | 422 offices/invitation-is-known | /invitation
            /invitations/none/decline | {"reason":5} | 400 http/body-not-understood | /reason
            /vice-presidency-tasks | {"kind":"LEAD_PROGRAMME","matter":{}} | 400 http/field-missing | /matter/description
            /vice-presidency-tasks/taken-up | {"kind":"WORK_JOINTLY","matter":{"description":"d","meeting":5}} | 400 http/body-not-understood | /matter/meeting
            /silence-procedures | {"title":"t"} | 400 http/field-missing | /texts
            /silence-procedures | {"title":"t","texts":[{"lang":"es"}],"deadline":{}} | 400 http/field-missing | /texts/0/text
            /silence-procedures | {"title":"t","texts":[{"lang":"es","text":"x"}],"deadline":{}} | 422 silence/deadline-is-a-time-or-a-day | /deadline
            /silence-procedures | {"title":"t","texts":[null],"deadline":{}} | 400 http/field-missing | /texts/0
            /silence-procedures | {"title":"t","texts":{"lang":"es","text":"x"},"deadline":{}} | 400 http/body-not-understood | /texts
            /silence-procedures | {"title":"t","texts":[{"lang":"es","text":"x"}],"deadline":{"local":"x"}} | 400 http/body-not-understood | /deadline/local
            /silence-procedures | {"title":"t","texts":[{"lang":"es","text":"x"}],"deadline":{"zone":"Mars"}} | 400 http/body-not-understood | /deadline/zone
            /silence-procedures | {"procedure":"x"} | 400 http/body-not-understood | /procedure
            /silence-procedures/none/statements | {"by":"BZ","type":"RESERVATION","paragraphs":[5],"text":{"lang":"es","text":"x"}} | 400 http/body-not-understood | /paragraphs/0
            /silence-procedures/none/objections | {"by":"BZ","paragraphs":[null]} | 400 http/field-missing | /paragraphs/0
            /silence-procedures/none/objections | {"by":"BZ","receivedAt":"2026-01-01T00:00:00Z"} | 400 http/body-not-understood | /receivedAt
            /silence-procedures/none/objections | {"by":null} | 400 http/field-missing | /by
            /silence-procedures/none/objections-on-behalf | {"by":"BZ","evidence":{"kind":"E_MAIL","reference":"r"}} | 400 http/field-missing | /receivedAt
            /silence-procedures/none/objections-on-behalf | {"by":"BZ","evidence":{"kind":"E_MAIL","reference":"r"},"receivedAt":"yesterday"} | 400 http/body-not-understood | /receivedAt
            /silence-procedures/none/objections-on-behalf | {"by":"BZ","evidence":{"kind":"E_MAIL"},"receivedAt":"2026-01-01T00:00:00Z"} | 400 http/field-missing | /evidence/reference
            /silence-procedures/none/follow-ups | {"followUp":"NOTHING","reason":"r"} | 400 http/body-not-understood | /followUp
            /silence-procedures/none/acknowledgements | {} | 400 http/field-missing | /notice
            """)
    void a_request_that_says_too_little_or_too_much_is_answered_with_its_field(
            String path, String body, String problem, @Nullable String field) {
        Answer answer = acta.post(sender(path), "/api/v1" + path, body);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.status() + " " + answer.type().replace("/problems/", ""))
                .isEqualTo(problem);
        assertThat(answer.json().path("field").asString(null)).isEqualTo(field);
    }

    @Test
    void a_field_that_is_wrong_is_told_before_a_key_that_is_missing() {
        Answer answer = acta.send(request("/plans/PAC/chapters")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
        assertThat(answer.type()).isEqualTo("/problems/http/body-not-understood");
        assertThat(answer.json().path("field").asString()).isEqualTo("/number");
    }

    @Test
    void an_act_with_fields_takes_JSON_only_and_one_without_takes_no_body() {
        assertThat(send("/plans/PAC/chapters", "text/plain", "{}").status()).isEqualTo(415);
        assertThat(send("/plans/PAC/chapters", "application/json", "").type())
                .isEqualTo("/problems/http/body-not-understood");
        assertThat(send("/invitations/none/acceptance", "text/plain", "").type())
                .isEqualTo("/problems/offices/invitation-is-known");
    }

    @Test
    void an_act_is_a_POST() {
        assertThat(acta.get("/api/v1/plans/PAC/chapters").status()).isEqualTo(405);
    }

    private static Answer send(String path, String type, String body) {
        return acta.send(request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    /** Somebody who may send it: an invitation is answered by a State. */
    private static String sender(String path) {
        return path.startsWith("/invitations") ? "pe" : "presidency-1";
    }

    private static HttpRequest.Builder request(String path) {
        return acta.request("/api/v1" + path).header("Authorization", acta.bearer(sender(path)));
    }
}
