package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.cartagena40.ledger.audit.Verdict;
import org.cartagena40.ledger.audit.Verify;
import org.cartagena40.standalone.start.ArchiveByHand;
import org.cartagena40.standalone.start.CannotStart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole record in one file: who may have it, that it is journaled, and that the command line makes the same. */
class ArchiveTest {

    private static final String ADDRESS = "/api/v1/archive";

    @TempDir
    private static Path folder;

    private static RunningActa acta;

    @BeforeAll
    static void start() {
        acta = new RunningActa(folder.resolve("record"));
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        !acta.getAs("auditor", ADDRESS).header("Acta-Position").isEmpty());
    }

    @AfterAll
    static void stop() {
        acta.close();
    }

    @Test
    void it_is_for_auditors_and_the_operator_and_stands_in_the_journal() {
        assertThat(acta.get(ADDRESS).status()).isEqualTo(401);
        for (String reader : List.of("presidency-1", "vice-presidency", "bz", "stakeholder")) {
            assertThat(acta.getAs(reader, ADDRESS).status()).as(reader).isEqualTo(403);
        }
        for (String reader : List.of("auditor", "secretariat-1")) {
            assertThat(acta.getAs(reader, ADDRESS).status()).as(reader).isEqualTo(200);
        }
        assertThat(acta.getAs("auditor", ADDRESS).header("Content-Type")).isEqualTo("application/x-tar");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                acta.getAs("auditor", "/api/v1/journal").http().body())
                        .contains("\"capacity\":\"AUDITOR\",\"what\":\"/api/v1/archive\"")
                        .contains("\"capacity\":\"TECHNICAL_SECRETARIAT\",\"what\":\"/api/v1/archive\""));
    }

    @Test
    void the_command_line_makes_the_same_file_and_never_writes_over_one() throws Exception {
        Path file = folder.resolve("record.tar");
        assertThat(byHand(file)).contains("written").contains("exit 0");
        assertThat(Files.readString(file))
                .isEqualTo(acta.getAs("auditor", ADDRESS).http().body());
        assertThatThrownBy(() -> byHand(file)).hasRootCauseInstanceOf(CannotStart.class);
        Path policy = Files.writeString(
                folder.resolve("policy.txt"), acta.get("/log/policy").http().body());
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(Verify.run(List.of("archive", file.toString(), "--policy", policy.toString()), out, out))
                .as(said.toString(StandardCharsets.UTF_8))
                .isEqualTo(Verdict.PROVEN);
    }

    private static String byHand(Path file) {
        String[] arguments = {"--acta.archive=" + file, "--acta.folder=" + folder.resolve("record")};
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exit = ArchiveByHand.asked(arguments, new PrintStream(said, true, StandardCharsets.UTF_8))
                .orElseThrow()
                .run();
        return said.toString(StandardCharsets.UTF_8) + "exit " + exit;
    }
}
