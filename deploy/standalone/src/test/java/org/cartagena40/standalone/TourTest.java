package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The printed tour works when pasted: its commands are run as they stand. */
class TourTest {

    @Test
    void every_command_of_the_tour_is_answered_and_the_story_comes_to_its_end(@TempDir Path folder)
            throws IOException, InterruptedException {
        try (RunningActa acta = new RunningActa(folder)) {
            List<String> commands = acta.tour()
                    .text(acta.address())
                    .lines()
                    .filter(line -> line.startsWith("curl ") || line.startsWith("token() "))
                    .map(line -> line.replaceFirst("^curl -s", "curl -sS --fail-with-body"))
                    .toList();
            assertThat(commands).hasSize(10);
            String said = run(String.join("\n", commands));
            assertThat(said)
                    .contains("offices.vice-president-invited", "silence.procedure-opened", "silence.silence-broken")
                    .contains("\"BROKEN\"", "Belize", "Belice", "ONLY_THE_PRESIDENCY_OPENS");
        }
    }

    private static String run(String script) throws IOException, InterruptedException {
        Process bash = new ProcessBuilder("bash", "-e", "-c", script)
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(bash.exitValue()).as(said).isZero();
        return said;
    }
}
