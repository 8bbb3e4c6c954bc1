package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.cartagena40.standalone.RunningActa.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every answer tells a browser, and what no answer tells anybody. */
class HardeningTest {

    private static RunningActa acta;

    @BeforeAll
    static void start(@TempDir Path folder) {
        acta = new RunningActa(folder, "--acta.limits.address=500", "--acta.limits.reading=30");
    }

    @AfterAll
    static void stop() {
        acta.close();
    }

    @Test
    void answers_of_the_interface_may_not_run_nor_be_framed() {
        Answer answer = acta.get("/api/v1/state");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(acta.get("/sign-in").header("Content-Security-Policy")).contains("form-action 'self'");
    }

    @Test
    void nothing_but_health_is_open_of_the_actuator_and_nothing_but_reading_and_acts_of_the_interface() {
        assertThat(acta.get("/actuator/health").status()).isEqualTo(200);
        for (String closed : new String[] {"env", "beans", "heapdump", "loggers", "metrics", "mappings", "sbom"}) {
            assertThat(acta.get("/actuator/" + closed).status()).as(closed).isEqualTo(404);
        }
        for (String method : new String[] {"PUT", "DELETE", "PATCH"}) {
            Answer answer = acta.send(acta.request("/api/v1/members")
                    .header("Authorization", acta.bearer("auditor"))
                    .method(method, BodyPublishers.noBody()));
            assertThat(answer.status()).as(method).isEqualTo(405);
            assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, POST");
        }
    }

    @Test
    void what_a_witness_brings_back_needs_no_token_and_is_no_larger_than_an_act() {
        assertThat(acta.send(acta.request("/log/cosigned").POST(BodyPublishers.ofString("nonsense")))
                        .status())
                .isEqualTo(400);
        assertThat(acta.send(acta.request("/log/cosigned").POST(BodyPublishers.ofString("x".repeat(600_000))))
                        .type())
                .isEqualTo("/problems/http/body-too-large");
    }

    @Test
    void no_answer_tells_a_version_or_a_stack() throws IOException {
        String get = "GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
        for (String nonsense : new String[] {
            get.formatted("/%zz"),
            get.formatted("/nowhere"),
            get.formatted("/api/v1/state?asOf=%00"),
            "NONSENSE\r\n\r\n"
        }) {
            assertThat(raw(nonsense))
                    .as(nonsense)
                    .startsWith("HTTP/1.1 4")
                    .doesNotContainIgnoringCase("tomcat", "exception", "\tat ", "spring");
        }
    }

    @Test
    void another_name_than_its_own_is_not_answered() throws IOException {
        assertThat(raw("GET /api/v1/state HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
        assertThat(raw(String.join(
                        "\r\n",
                        "GET /api/v1/state HTTP/1.1",
                        "Host: 127.0.0.1",
                        "X-Forwarded-Host: evil.example",
                        "Connection: close",
                        "",
                        "")))
                .startsWith("HTTP/1.1 200")
                .doesNotContain("evil.example");
    }

    @Test
    void who_reads_too_fast_waits_and_can_still_act() {
        Answer answer = acta.getAs("ve", "/api/v1/offices");
        for (int i = 0; i < 60 && answer.status() == 200; i++) {
            answer = acta.getAs("ve", "/api/v1/offices");
        }
        assertThat(answer.status()).isEqualTo(429);
        assertThat(Long.parseLong(answer.header("Retry-After"))).isBetween(1L, 60L);
        assertThat(acta.post("ve", "/api/v1/silence-procedures/none/objections", "{\"by\":\"VE\"}")
                        .status())
                .isEqualTo(404);
        assertThat(acta.getAs("uy", "/api/v1/offices").status()).isEqualTo(200);
    }

    @Test
    void what_is_not_there_or_not_so_is_a_problem_too() {
        assertProblem(404, acta.get("/api/v1/nothing"));
        assertProblem(405, acta.send(acta.request("/api/v1/state").DELETE()));
        assertProblem(405, acta.post("bz", "/api/v1/state", "{}"));
        assertProblem(
                406,
                acta.send(acta.request("/api/v1/state")
                        .header("Accept", "image/png")
                        .GET()));
        assertProblem(
                415,
                acta.send(acta.request("/api/v1/silence-procedures/none/objections")
                        .header("Authorization", acta.bearer("bz"))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("{}"))));
    }

    private static void assertProblem(int status, Answer answer) {
        assertThat(answer.status()).as(answer.http().body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(acta.address()).getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
