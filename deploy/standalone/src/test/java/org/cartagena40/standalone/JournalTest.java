package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.cartagena40.identity.journal.JournalTable;
import org.cartagena40.standalone.RunningActa.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who read what is not for everybody, and what was refused, can be asked afterwards; and asking is journaled, too. */
class JournalTest {

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
    void offices_and_auditors_leave_a_line_and_States_and_the_public_do_not() {
        acta.getAs("secretariat-1", "/api/v1/members?limit=1");
        acta.getAs("auditor", "/api/v1/decisions?limit=2");
        acta.getAs("bz", "/api/v1/members?limit=3");
        acta.get("/api/v1/members?limit=4");
        assertThat(journal("/api/v1/decisions?limit=2"))
                .contains("/api/v1/members?limit=1", "/api/v1/decisions?limit=2", "TECHNICAL_SECRETARIAT", "AUDITOR")
                .doesNotContain("limit=3", "limit=4", "Sample person");
    }

    @Test
    void a_refused_act_is_kept_with_its_rule_and_without_what_it_said() {
        Answer refused = acta.post("secretariat-1", "/api/v1/invitations", "{\"invited\":\"PY\"}");
        assertThat(refused.rule()).isNotEmpty();
        assertThat(journal("REFUSED"))
                .contains("REFUSED", refused.rule(), "POST /api/v1/invitations")
                .doesNotContain("PY");
    }

    @Test
    void only_auditors_read_it_and_their_reading_is_in_it() {
        assertThat(acta.getAs("presidency-1", "/api/v1/journal").status()).isEqualTo(403);
        assertThat(acta.get("/api/v1/journal").status()).isEqualTo(403);
        assertThat(journal("\"capacity\":\"AUDITOR\",\"what\":\"/api/v1/journal\""))
                .contains("PRESIDENCY");
    }

    @Test
    void lines_are_deleted_when_their_time_is_over() {
        acta.getAs("auditor", "/api/v1/members?limit=5");
        journal("/api/v1/members?limit=5");
        JournalTable table = acta.bean(JournalTable.class);
        assertThat(table.deleteBefore(Instant.now().minus(Duration.ofDays(400))))
                .isZero();
        assertThat(table.deleteBefore(Instant.now().plusSeconds(60))).isPositive();
    }

    @Test
    void health_tells_how_many_lines_wait_and_how_many_were_lost() {
        var details = acta.get("/actuator/health")
                .json()
                .path("components")
                .path("journal")
                .path("details");
        assertThat(details.path("lost").asInt(-1)).isZero();
        assertThat(details.has("waiting")).isTrue();
    }

    /** The whole journal, once what waited is in it. */
    private static String journal(String expected) {
        String[] read = {""};
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            read[0] = acta.getAs("auditor", "/api/v1/journal").http().body();
            assertThat(read[0]).contains(expected);
        });
        return read[0];
    }
}
