package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cartagena40.standalone.NextCycle.MEETING;
import static org.cartagena40.standalone.NextCycle.OUTCOME;
import static org.cartagena40.standalone.NextCycle.all;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.cartagena40.standalone.RunningActa.Answer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the meeting leaves: its outcome document, the comments on it, and the end of the biennium before (R96, R127-R130). */
abstract class ClosingTheCycle extends NextCycleStep {

    ClosingTheCycle(NextCycle cycle) {
        super(cycle);
    }

    /** F18. */
    @Test
    @Order(1)
    void the_outcome_document_says_priorities_progress_and_challenges_by_chapter_and_is_commented_on() {
        cycle.act("presidency-1", MEETING + "/sessions/1/closure", "{}");
        cycle.act("presidency-1", MEETING + "/closure", "{}");
        assertThat(cycle.work("secretariat-1")).contains("PUBLISH_OUTCOME_DOCUMENT");
        cycle.write("OUTCOME-MSC-2", "OUTCOME_DOCUMENT", List.of("PRIORITY_AREAS", "PROGRESS", "CHALLENGES"), 4);
        assertThat(cycle.work("secretariat-1")).doesNotContain("PUBLISH_OUTCOME_DOCUMENT");
        JsonNode outcome = cycle.publicly(OUTCOME);
        assertThat(outcome.at("/completeness/set").asInt()).isEqualTo(12);
        assertThat(outcome.at("/completeness/of").asInt()).isEqualTo(15);
        assertThat(outcome.at("/completeness/emptyChapters/0").asInt()).isEqualTo(5);

        open("CW-MSC-2-M", "MEMBERS", Instant.now().plusSeconds(3600));
        open("CW-MSC-2-S", "STAKEHOLDERS", Instant.now().plusSeconds(3));
        assertThat(cycle.refusal("stakeholder", "/comment-windows/CW-MSC-2-M/comments", comment()))
                .startsWith("STAKEHOLDERS_COMMENT_IN_THEIR_OWN_WINDOW");
        assertThat(cycle.refusal("bz", "/comment-windows/CW-MSC-2-S/comments", comment()))
                .startsWith("STATES_COMMENT_IN_THEIR_OWN_WINDOW");
        cycle.act("bz", "/comment-windows/CW-MSC-2-M/comments", comment());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !cycle.publicly("/comment-windows/CW-MSC-2-S")
                        .path("open")
                        .asBoolean(true));
        Answer late = cycle.act("stakeholder", "/comment-windows/CW-MSC-2-S/comments", comment());
        assertThat(late.json().path("withoutEffect").asBoolean()).isTrue();
        assertThat(cycle.as("bz", "/comment-windows/CW-MSC-2-S").path("late").asInt())
                .isEqualTo(1);
    }

    @Test
    @Order(2)
    void the_cycle_before_is_closed_and_the_history_tells_it_all_in_both_languages() {
        cycle.act("presidency-1", "/priority-cycles/2025-2027/closing", """
                {"reason":"The priorities of 2027-2029 are adopted"}""");
        assertThat(cycle.refusal("secretariat-1", "/priority-cycles/2025-2027/reports", """
                {"document":"PROGRESS-MSC-2"}"""))
                .startsWith("CYCLE_IS_OPEN");
        assertThat(cycle.publicly("/priority-cycles").toString()).contains("CLOSED", "ADOPTED");
        assertTold("meetings", "fue convocada", "was convened");
        assertTold("progress", "Persons documented", "Persons documented");
        assertTold("documents", "PROGRESS-MSC-2", "PROGRESS-MSC-2");
        assertTold(
                "priorities",
                "Los miembros adoptaron las prioridades del ciclo 2027-2029",
                "The members adopted the priorities of the cycle 2027-2029");
        JsonNode rebuilt = cycle.rebuilt();
        assertThat(rebuilt.path("equal").asBoolean()).as(rebuilt.toString()).isTrue();
    }

    private void assertTold(String feature, String es, String en) {
        JsonNode history = cycle.publicly("/history?order=newest&limit=1000&feature=" + feature);
        assertThat(all(history, "es"))
                .anyMatch(sentence -> sentence.contains(es))
                .noneMatch(String::isBlank);
        assertThat(all(history, "en"))
                .anyMatch(sentence -> sentence.contains(en))
                .noneMatch(String::isBlank);
    }

    private void open(String window, String audience, Instant until) {
        cycle.act("secretariat-1", "/comment-windows", """
                {"window":"%s","document":"OUTCOME-MSC-2","audience":"%s","until":{"local":"%s","zone":"UTC"}}""".formatted(
                        window, audience, LocalDateTime.ofInstant(until, ZoneOffset.UTC)));
    }

    private String comment() {
        return "{\"content\":{\"lang\":\"en\",\"text\":\"Chapter 3 needs a date.\",\"chapters\":[3]}}";
    }
}
