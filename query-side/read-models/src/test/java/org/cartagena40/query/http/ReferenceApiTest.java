package org.cartagena40.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartagena40.eventstore.TestDatabase;
import org.cartagena40.query.Decade;
import org.cartagena40.query.Program;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** The addresses of the reference, the record about itself, the tasks and the audit lists. */
class ReferenceApiTest {

    private static Program program;
    private static long last;

    @BeforeAll
    static void start() {
        program = new Program(TestDatabase.create());
        last = program.recordAndAwait(new Decade(40).events(120));
    }

    @AfterAll
    static void stop() {
        program.close();
        program.database().close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mechanism",
                "plan",
                "plan/actions",
                "plan/versions",
                "vice-presidency-tasks",
                "vice-presidency-tasks/019aa000-0000-7000-8000-000000000007",
                "historical-facts",
                "corrections",
                "annotations",
                "documents",
                "documents/TOR-MSC",
                "audit/corrections",
                "audit/on-behalf",
                "audit/late",
                "audit/overrides",
                "audit/short-deadlines"
            })
    void every_answer_says_its_moment_and_its_position(String address) {
        MockHttpServletResponse response = program.get("/api/v1/" + address);
        assertThat(response.getStatus()).as(Program.body(response)).isEqualTo(200);
        assertThat(response.getHeader("Acta-Position")).isEqualTo(Long.toString(last));
        assertThat(program.json(response).get("knownAt").asLong()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "vice-presidency-tasks?status=VOTED, status",
        "corrections?target=x, target",
        "annotations?target=x, target"
    })
    void a_parameter_that_cannot_be_understood_is_named(String address, String field) {
        MockHttpServletResponse response = program.get("/api/v1/" + address);
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(program.json(response).get("field").asString()).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vice-presidency-tasks/none", "documents/none", "audit/votes"})
    void what_is_not_on_record_is_a_problem(String address) {
        assertThat(program.get("/api/v1/" + address).getStatus()).isEqualTo(404);
    }

    @Test
    void the_plan_lies_flat_with_its_chapters_and_no_title_that_is_not_stated() {
        JsonNode plan = program.json("/api/v1/plan");
        assertThat(plan.get("plan").asString()).isEqualTo("PAC-2024-2034");
        JsonNode chapter = plan.get("chapters").get(3);
        assertThat(chapter.get("titleStated").asBoolean()).isFalse();
        assertThat(chapter.get("title").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan/actions",
                "plan/versions",
                "vice-presidency-tasks",
                "historical-facts",
                "corrections",
                "annotations",
                "documents",
                "audit/overrides"
            })
    void each_list_comes_as_csv_and_as_json_lines(String address) {
        MockHttpServletResponse csv = program.get("/api/v1/" + address, "Accept", "text/csv");
        assertThat(csv.getStatus()).isEqualTo(200);
        assertThat(Program.body(csv).lines()).hasSizeGreaterThan(1);
        MockHttpServletResponse lines = program.get("/api/v1/" + address, "Accept", "application/jsonl");
        assertThat(Program.body(lines).lines()).isNotEmpty().allMatch(line -> line.startsWith("{"));
    }

    @Test
    void the_entries_of_the_history_say_what_was_corrected_and_the_detail_is_one_question_away() {
        JsonNode correction =
                program.json("/api/v1/corrections?limit=1").get("items").get(0);
        long target = correction.get("target").asLong();
        JsonNode entries = program.json("/api/v1/history?limit=1000", "Reader", "OWN");
        JsonNode corrected = entries.get("items")
                .valueStream()
                .filter(entry -> entry.get("position").asLong() == target)
                .findAny()
                .orElseThrow();
        assertThat(corrected.get("correctedBy").valueStream().map(JsonNode::asLong))
                .contains(correction.get("position").asLong());
        assertThat(program.json("/api/v1/corrections?target=" + target).get("items"))
                .hasSameSizeAs(corrected.get("correctedBy"));
    }
}
