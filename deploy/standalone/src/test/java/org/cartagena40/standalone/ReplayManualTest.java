package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The commands of the page about replay, as they stand; and that a line ends with what gave the right to it. */
class ReplayManualTest {

    private static final Pattern COMMANDS = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

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
    void every_command_of_the_page_does_what_the_page_says() throws IOException, InterruptedException {
        String said = run(COMMANDS.matcher(Files.readString(Path.of("../../docs/replay.md")))
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining())
                .replace("http://127.0.0.1:8080", acta.address()));
        assertThat(said)
                .contains("\"kind\":\"BEGAN\"", "Stands now and did not: ", "\"zone\":\"America/Santiago\"")
                .contains("id: 11\n", "event: end\ndata: {\"reason\":\"played\"}");
    }

    @Test
    void a_line_ends_when_the_accreditation_that_it_rests_on_ends() throws IOException, InterruptedException {
        long head = acta.getAs("pe", "/api/v1/state").position();
        HttpResponse<InputStream> line = HttpClient.newHttpClient()
                .send(
                        acta.request("/api/v1/events?after=" + head)
                                .header("Authorization", acta.bearer("pe"))
                                .header("Accept", "text/event-stream")
                                .build(),
                        BodyHandlers.ofInputStream());
        assertThat(line.statusCode()).isEqualTo(200);
        JsonNode accreditation = acta.getAs("secretariat-1", "/api/v1/members/PE")
                .json()
                .path("accreditations")
                .get(0);
        Stories.recorded(acta.post(
                "presidency-1",
                "/api/v1/accreditations/" + accreditation.path("accreditation").asString() + "/end",
                "{\"reason\":\"Recalled\"}"));
        String told = new String(line.body().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(told)
                .endsWith("event: end\ndata: {\"reason\":\"reader-changed\"}\n\n")
                .doesNotContain("Recalled");
    }

    private static String run(String script) throws IOException, InterruptedException {
        Process bash = new ProcessBuilder(List.of("bash", "-e", "-c", script))
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(bash.exitValue()).as(said).isZero();
        return said;
    }
}
