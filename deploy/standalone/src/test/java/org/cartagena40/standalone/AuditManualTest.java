package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cartagena40.ledger.Ledger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the auditor's manual, as they stand, against a whole running program. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AuditManualTest {

    private static final Pattern COMMANDS = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private static Path folder;

    private static RunningActa acta;

    @BeforeAll
    static void start() {
        acta = new RunningActa(folder.resolve("record"));
    }

    @AfterAll
    static void stop() {
        acta.close();
    }

    @Test
    @Order(1)
    void every_command_of_the_manual_does_what_the_manual_says() throws Exception {
        String said = run(0, commands());

        assertThat(said.lines().filter("PROVEN"::equals)).as(said).hasSize(6);
        assertThat(said)
                .contains("c2sp.org/tlog-proof@v1", "cosigned acta.example/rehearsal at size")
                .contains("rows of the record, each derived anew")
                .contains("decisions.decision-recorded");
    }

    /** The administrator has all rights, and switches off what refuses changes. */
    @Test
    @Order(2)
    void one_byte_that_an_administrator_edits_is_found_with_position_and_field() throws Exception {
        superuser("alter table events.event disable trigger the_record_never_changes;"
                + "update events.event set payload = set_byte(payload, 10, get_byte(payload, 10) # 1)"
                + " where global_index = 5;"
                + "alter table events.event enable always trigger the_record_never_changes");
        String withDatabase = commands()
                .lines()
                .filter(line -> line.startsWith("PORT") || line.startsWith("sed") || line.contains("--database"))
                .collect(Collectors.joining("\n"));

        assertThat(run(1, withDatabase))
                .contains(
                        "FOUND event-changed: position 5: payload differs from the recorded one in one byte, the 11. of")
                .contains("it was right when last checked, at ")
                .contains("WRONG");
    }

    @Test
    @Order(3)
    void a_decision_says_that_it_can_be_proven_and_tiles_are_cached_for_ever() {
        assertThat(acta.get("/api/v1/decisions/MSC-1-3").json().path("proof").asString())
                .isEqualTo("PROVABLE");
        assertThat(acta.get("/log/tile/0/000.p/1").header("Cache-Control")).contains("immutable");
        assertThat(acta.get("/log/checkpoint").header("Cache-Control")).isEqualTo("max-age=1");
        assertThat(acta.get("/log/checkpoint").header("Content-Type"))
                .isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(acta.get("/log/tile/0/999").status()).isEqualTo(404);
        assertThat(acta.get("/api/v1/events/999999/proof").status()).isEqualTo(404);
    }

    @Test
    @Order(4)
    void what_a_reader_may_not_read_is_in_the_evidence_by_place_and_time_only() {
        String anyone = acta.get("/api/v1/decisions/MSC-1-3/evidence").http().body();
        String office = acta.getAs("secretariat-1", "/api/v1/decisions/MSC-1-3/evidence")
                .http()
                .body();

        assertThat(anyone).contains("readable/").doesNotContain("\"person\":\"");
        assertThat(office).contains("readable/");
    }

    private static String commands() throws IOException {
        return COMMANDS.matcher(Files.readString(Path.of("../../docs/audit.md")))
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining());
    }

    /** On this machine: where the program answers, where its classes and its record lie. */
    private static String run(int code, String script) throws IOException, InterruptedException {
        String ledger = where(Ledger.class);
        String here = script.replace("http://127.0.0.1:8080", acta.address())
                .replace("acta-data/rehearsal", folder.resolve("record").toString())
                .replace("-jar acta-ledger.jar", "-cp " + ledger + " org.cartagena40.ledger.Ledger")
                .replace("acta-ledger.jar:postgresql.jar", ledger + ":" + where(org.postgresql.Driver.class));
        Process bash = new ProcessBuilder(List.of("bash", "-e", "-c", here))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(bash.exitValue()).as(said).isEqualTo(code);
        return said;
    }

    private static String where(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
    }

    private static void superuser(String sql) throws IOException, SQLException {
        Properties kept = new Properties();
        try (var in = Files.newBufferedReader(folder.resolve("record/postgresql.properties"))) {
            kept.load(in);
        }
        String url = "jdbc:postgresql://127.0.0.1:" + kept.getProperty("port") + "/postgres";
        try (Connection connection = DriverManager.getConnection(url, "postgres", kept.getProperty("password"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
