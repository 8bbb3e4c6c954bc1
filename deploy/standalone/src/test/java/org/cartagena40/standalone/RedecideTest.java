package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.cartagena40.standalone.RunningActa.Answer;
import org.cartagena40.standalone.Stories.Open;
import org.cartagena40.standalone.postgres.RunningServer;
import org.cartagena40.standalone.start.RedecideByHand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The audit of decisions on the real history with acts through every door: the record is what the rules give. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RedecideTest {

    private static final String ADDRESS = "/api/v1/operations/redecisions";

    @TempDir
    private static Path folder;

    private static RunningActa acta;
    private static Open adopted;

    @BeforeAll
    static void one_text_is_adopted_and_one_is_broken() {
        acta = new RunningActa(folder);
        Stories stories = new Stories(acta);
        Open broken = stories.silenceOn("BR", Stories.inSeconds(600));
        stories.object("BZ", broken);
        stories.object("PE", broken);
        adopted = stories.silenceOn("BB", Stories.inSeconds(3));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> acta.get(adopted.path()).http().body().contains("MSC-"));
    }

    @AfterAll
    static void stop() {
        acta.close();
    }

    @Test
    @Order(1)
    void the_rules_give_what_is_on_record() {
        JsonNode report = report();
        assertThat(report.path("first").toString()).isEqualTo("[]");
        assertThat(report.path("found").asInt(-1)).isZero();
        assertThat(report.path("procedures").asInt()).isEqualTo(2);
        assertThat(report.path("acts").asInt()).isGreaterThanOrEqualTo(6);
        assertThat(byHand()).contains("the rules give what is on record.").endsWith("exit 0");
    }

    @Test
    @Order(2)
    void it_is_for_auditors_and_the_operator() {
        assertThat(acta.get(ADDRESS).status()).isEqualTo(401);
        assertThat(acta.getAs("bz", ADDRESS).status()).isEqualTo(403);
        assertThat(acta.post("presidency-1", ADDRESS, "").status()).isEqualTo(403);
        assertThat(acta.getAs("secretariat-1", ADDRESS).status()).isEqualTo(200);
        assertThat(acta.getAs("auditor", ADDRESS + "/999").status()).isEqualTo(404);
    }

    @Test
    @Order(3)
    void an_outcome_that_somebody_edited_is_named_with_procedure_position_and_both_outcomes() throws SQLException {
        superuser("update events.event set payload = convert_to(replace(convert_from(payload, 'UTF8'),"
                + " '\"underReview\":false', '\"underReview\":true'), 'UTF8') where type = 'silence.silence-lapsed'");
        JsonNode found = report().path("first").path(0);
        assertThat(found.path("about").asString()).isEqualTo(adopted.procedure());
        assertThat(found.path("act").asString()).isEqualTo("ConcludeProcedure");
        assertThat(found.path("differs").toString()).contains("/underReview: recorded true, the rules give false");
        assertThat(byHand())
                .contains("FOUND position " + found.path("position").asInt() + ", procedure " + adopted.procedure())
                .contains("ACTS ARE NOT WHAT THE RULES GIVE")
                .endsWith("exit 2");
    }

    private static JsonNode report() {
        Answer begun = acta.post("auditor", ADDRESS, "");
        assertThat(begun.status()).as(begun.http().body()).isEqualTo(202);
        String job = begun.header("Location");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> acta.getAs("auditor", job).json().path("report").isObject());
        return acta.getAs("auditor", job).json().path("report");
    }

    private static String byHand() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exit = RedecideByHand.asked(
                        new String[] {"--acta.redecide", "--acta.folder=" + folder},
                        new PrintStream(said, true, StandardCharsets.UTF_8))
                .orElseThrow()
                .run();
        return said.toString(StandardCharsets.UTF_8) + "exit " + exit;
    }

    private static void superuser(String sql) throws SQLException {
        RunningServer server = RunningServer.of(folder).orElseThrow();
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("alter table events.event disable trigger the_record_never_changes;" + sql
                    + "; alter table events.event enable always trigger the_record_never_changes");
        }
    }
}
