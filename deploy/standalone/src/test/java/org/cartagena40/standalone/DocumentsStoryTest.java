package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.cartagena40.events.TextHash;
import org.cartagena40.standalone.RunningActa.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report from its file to its readers, and a comment from its text to its answer, through HTTP alone. */
class DocumentsStoryTest {

    private static final String PDF = "%PDF-1.7\n1 0 obj\n";
    private static final String HASH = TextHash.of(PDF).value();

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
    void a_report_is_handed_in_published_circulated_and_erased() {
        register("REPORT-2027", "PROGRESS_REPORT");
        assertThat(refusedAs("versions", version(0))).isEqualTo("FILE_WAS_HANDED_IN");
        assertThat(put("secretariat-1", HASH, "application/pdf", PDF).status()).isEqualTo(201);
        assertThat(put("presidency-1", HASH, "application/pdf", PDF).status()).isEqualTo(200);
        Answer published = acta.post("secretariat-1", "/api/v1/documents/REPORT-2027/versions", version(0));
        assertThat(published.status()).isEqualTo(201);
        assertThat(refusedAs("versions", version(0))).isEqualTo("VERSION_BUILDS_ON_THE_LATEST");

        Answer seen = acta.getAs("secretariat-1", "/api/v1/documents/REPORT-2027", published.position());
        assertThat(seen.json().path("content").asString()).isEqualTo("HELD");
        assertThat(seen.json().path("completeness").path("of").asInt()).isEqualTo(10);
        assertThat(acta.getAs("secretariat-1", file()).http().body()).isEqualTo(PDF);
        assertThat(acta.get(file()).status()).as("not yet sent to anybody").isEqualTo(404);

        Answer sent = acta.post(
                "secretariat-1", "/api/v1/documents/REPORT-2027/circulations", "{\"audiences\":[\"PUBLIC\"]}");
        acta.getAs("secretariat-1", "/api/v1/documents", sent.position());
        Answer file = acta.get(file());
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Disposition")).startsWith("attachment").contains("REPORT-2027-1-en.pdf");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("ETag")).isEqualTo("\"" + HASH + "\"");
        assertThat(acta.send(acta.request(file())
                                .header("If-None-Match", "\"" + HASH + "\"")
                                .GET())
                        .status())
                .isEqualTo(304);

        assertThat(erase("presidency-1").rule()).isEqualTo("THE_SECRETARIAT_ERASES");
        assertThat(erase("secretariat-1").status()).isEqualTo(200);
        assertThat(acta.get(file()).status()).isEqualTo(410);
        assertThat(acta.get("/api/v1/documents/REPORT-2027")
                        .json()
                        .path("content")
                        .asString())
                .isEqualTo("ERASED");
        assertThat(put("secretariat-1", HASH, "application/pdf", PDF).status()).isEqualTo(410);
    }

    @Test
    void what_is_not_taken_says_why() {
        String hash = TextHash.of("note").value();
        assertThat(put("secretariat-1", hash, "text/plain", "another").status()).isEqualTo(422);
        assertThat(put("secretariat-1", hash, "text/html", "note").status()).isEqualTo(415);
        assertThat(put("secretariat-1", hash, "application/pdf", "note").type())
                .isEqualTo("/problems/http/content-is-something-else");
        assertThat(put("secretariat-1", hash.substring(1), "text/plain", "note").status())
                .isEqualTo(400);
        byte[] tooLarge = new byte[25 * 1024 * 1024 + 1];
        Arrays.fill(tooLarge, (byte) 'a');
        assertThat(put("secretariat-1", hash, "text/plain", new String(tooLarge, StandardCharsets.US_ASCII))
                        .status())
                .isEqualTo(413);
        assertThat(acta.send(acta.request("/api/v1/contents/" + hash)
                                .header("Content-Type", "text/plain")
                                .PUT(BodyPublishers.ofString("note")))
                        .status())
                .isEqualTo(401);
        assertThat(put("stakeholder", hash, "text/plain; charset=utf-8", "note").status())
                .isEqualTo(201);
    }

    @Test
    void a_comment_comes_with_its_text_is_answered_and_leaves_the_list_of_work() {
        register("CN-2", "CONCEPT_NOTE");
        open("CW-2-M", "MEMBERS");
        long opened = open("CW-2-S", "STAKEHOLDERS");
        assertThat(work("bz", opened)).contains("CW-2-M").doesNotContain("CW-2-S");
        assertThat(work("stakeholder", opened)).contains("CW-2-S").doesNotContain("CW-2-M");

        Answer wrong = acta.post("stakeholder", "/api/v1/comment-windows/CW-2-M/comments", comment("x"));
        assertThat(wrong.rule()).isEqualTo("STAKEHOLDERS_COMMENT_IN_THEIR_OWN_WINDOW");
        assertThat(wrong.json().path("remedy").asString()).contains("CW-2-S", "2099-01-01T18:00");

        Answer made = acta.post("bz", "/api/v1/comment-windows/CW-2-M/comments", comment("Belize needs more."));
        assertThat(made.status()).as(made.http().body()).isEqualTo(201);
        assertThat(work("bz", made.position())).doesNotContain("CW-2-M");
        assertThat(work("secretariat-1", made.position())).contains("ANSWER_COMMENTS");

        Answer window = acta.getAs("br", "/api/v1/comment-windows/CW-2-M", made.position());
        String id = window.json().path("list").path(0).path("comment").asString();
        String text = "/api/v1/comment-windows/CW-2-M/comments/" + id + "/text";
        assertThat(acta.getAs("br", text).http().body()).isEqualTo("Belize needs more.");
        assertThat(acta.get(text).status()).isEqualTo(404);
        assertThat(acta.get("/api/v1/comment-windows/CW-2-M")
                        .json()
                        .path("comments")
                        .isNull())
                .isTrue();

        Answer answered = acta.post(
                "secretariat-1",
                "/api/v1/comment-windows/CW-2-M/comments/" + id + "/answers",
                "{\"status\":\"TAKEN_UP\",\"reply\":{\"lang\":\"en\",\"text\":\"In part 2\"}}");
        assertThat(answered.status()).isEqualTo(201);
        assertThat(work("secretariat-1", answered.position())).doesNotContain("ANSWER_COMMENTS");
    }

    private static void register(String id, String type) {
        Answer answer = acta.post(
                "secretariat-1",
                "/api/v1/documents",
                "{\"document\":\"%s\",\"type\":\"%s\",\"title\":{\"lang\":\"en\",\"text\":\"t\"},\"effective\":{\"precision\":\"UNKNOWN\"}}"
                        .formatted(id, type));
        assertThat(answer.status()).as(answer.http().body()).isEqualTo(201);
    }

    private static long open(String window, String audience) {
        Answer answer = acta.post(
                "secretariat-1",
                "/api/v1/comment-windows",
                "{\"window\":\"%s\",\"document\":\"CN-2\",\"audience\":\"%s\",\"until\":{\"local\":\"2099-01-01T18:00\"}}"
                        .formatted(window, audience));
        assertThat(answer.status()).as(answer.http().body()).isEqualTo(201);
        return answer.position();
    }

    private static String version(int builds) {
        return "{\"builds\":%d,\"contents\":[{\"lang\":\"en\",\"hash\":\"%s\"}]}".formatted(builds, HASH);
    }

    private static String comment(String text) {
        return "{\"content\":{\"lang\":\"en\",\"text\":\"%s\",\"chapters\":[1]}}".formatted(text);
    }

    private static String file() {
        return "/api/v1/documents/REPORT-2027/versions/1/contents/en";
    }

    private static String refusedAs(String act, String body) {
        return acta.post("secretariat-1", "/api/v1/documents/REPORT-2027/" + act, body)
                .rule();
    }

    private static String work(String account, long after) {
        return acta.getAs(account, "/api/v1/work", after).http().body();
    }

    private static Answer erase(String account) {
        return acta.send(acta.request("/api/v1/contents/" + HASH + "/erasure")
                .header("Authorization", acta.bearer(account))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"reason\":\"sent by mistake\"}")));
    }

    private static Answer put(String account, String hash, String mediaType, String body) {
        return acta.send(acta.request("/api/v1/contents/" + hash)
                .header("Authorization", acta.bearer(account))
                .header("Content-Type", mediaType)
                .PUT(BodyPublishers.ofString(body)));
    }
}
