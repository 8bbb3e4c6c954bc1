package org.cartagena40.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cartagena40.events.Zones;
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

/** What every address promises, on the real log with the live processor. */
class QueryApiTest {

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

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
                "state",
                "members",
                "members/BZ",
                "offices",
                "plan",
                "silence-procedures",
                "silence-procedures/019aa000-0000-7000-8000-000000000002",
                "silence-procedures/019aa000-0000-7000-8000-000000000002/notices",
                "decisions",
                "decisions/MSC-2026-1",
                "decisions/MSC-1-3",
                "decisions/MSC-1-3/certificate",
                "decisions/MSC-2026-1/certificate",
                "silence-procedures/019aa000-0000-7000-8000-000000000002/certificate",
                "deadlines",
                "history"
            })
    void every_answer_says_its_moment_and_its_position(String address) {
        MockHttpServletResponse response = program.get("/api/v1/" + address);
        assertThat(response.getStatus()).as(Program.body(response)).isEqualTo(200);
        assertThat(response.getHeader("Acta-Position")).isEqualTo(Long.toString(last));
        assertThat(program.json(response).get("knownAt").asLong()).isEqualTo(last);
        assertThat(program.json(response).get("asOf").asString()).isEqualTo("2026-11-27T21:00:00Z");
    }

    @Test
    void a_procedure_says_its_round_and_what_was_done_about_objections_beside_its_summary() {
        JsonNode procedure = program.json("/api/v1/silence-procedures/019aa000-0000-7000-8000-000000000002");
        assertThat(procedure.get("roundNumber").asInt()).isEqualTo(2);
        assertThat(procedure.get("round").get("number").asInt()).isEqualTo(2);
        assertThat(procedure.get("onBehalf").get("expired").asInt()).isEqualTo(1);
        assertThat(procedure.get("followUps")).hasSize(1);
        assertThat(procedure.propertyNames())
                .contains("underReview", "newDecisionCalledFor", "heldUntil", "difference", "rounds")
                .contains("authoritativeLanguage", "registerClosedAt", "registerClosedBecause", "answers");
    }

    @Test
    void an_earlier_moment_is_answered_as_it_was_known_then() {
        JsonNode answer = program.json("/api/v1/decisions?knownAt=10&asOf=2026-11-27T18:00:00-03:00");
        assertThat(answer.get("knownAt").asLong()).isEqualTo(10);
        assertThat(answer.get("asOf").asString()).isEqualTo("2026-11-27T21:00:00Z");
        assertThat(answer.get("items")).isEmpty();
        String recordedAt = program.log().readAfter(9, 1).get(0).recordedAt().toString();
        assertThat(program.json("/api/v1/decisions?knownAt=" + recordedAt)
                        .get("knownAt")
                        .asLong())
                .as("all samples were recorded in one batch at one instant")
                .isEqualTo(last);
    }

    @Test
    void a_day_is_answered_as_it_closed_in_Santiago_and_says_the_instant_and_the_zone() {
        MockHttpServletResponse winter = program.get("/api/v1/history?asOf=2025-09-01");
        assertThat(program.json(winter).get("asOf").asString()).isEqualTo("2025-09-02T03:59:59.999999Z");
        assertThat(winter.getHeader("Acta-As-Of")).isEqualTo("2025-09-01T23:59:59.999999-04:00[America/Santiago]");
        assertThat(program.get("/api/v1/history?asOf=2025-11-01").getHeader("Acta-As-Of"))
                .as("summer time, said beside a list that has no envelope too")
                .isEqualTo("2025-11-01T23:59:59.999999-03:00[America/Santiago]");
    }

    @Test
    void what_was_known_on_a_day_is_all_that_was_recorded_by_its_close() {
        LocalDate recorded = Zones.dayOf(program.log().readAfter(9, 1).get(0).recordedAt());
        assertThat(knownAt("members?knownAt=" + recorded.minusDays(1))).isNegative();
        assertThat(knownAt("members?knownAt=" + recorded)).isEqualTo(last);
    }

    @Test
    void a_history_from_one_day_to_another_has_both_days_wholly() {
        LocalDate recorded = Zones.dayOf(program.log().readAfter(9, 1).get(0).recordedAt());
        assertThat(items("history?from=" + recorded + "&to=" + recorded)).isNotEmpty();
        assertThat(items("history?to=" + recorded.minusDays(1))).isEmpty();
        assertThat(items("history?from=" + recorded.plusDays(1))).isEmpty();
    }

    private static long knownAt(String address) {
        return program.json("/api/v1/" + address).get("knownAt").asLong();
    }

    private static JsonNode items(String address) {
        return program.json("/api/v1/" + address).get("items");
    }

    @ParameterizedTest
    @CsvSource({
        "history?asOf=yesterday, asOf",
        "history?asOf=2025-09-31, asOf",
        "history?asOf=2025-09-01T12:00, asOf",
        "history?asOf=%2B12025-09-01, asOf",
        "history?asOf=%2B12025-09-01T12:00:00Z, asOf",
        "history?knownAt=noon, knownAt",
        "history?knownAt=99999999999999999999, knownAt",
        "history?limit=0, limit",
        "history?limit=1001, limit",
        "history?cursor=!!, cursor",
        "history?cursor=YWJj, cursor",
        "history?order=random, order",
        "history?from=2026, from",
        "decisions?year=26, year",
        "silence-procedures?status=VOTED, status",
        "events?after=x, after"
    })
    void a_parameter_that_cannot_be_understood_is_named(String address, String field) {
        MockHttpServletResponse response = program.get("/api/v1/" + address);
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(program.json(response).get("field").asString()).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "silence-procedures/none",
                "silence-procedures/none/notices",
                "silence-procedures/none/certificate",
                "decisions/MSC-2099-1/certificate",
                "decisions/MSC-2099-1",
                "members/ZZ"
            })
    void what_is_not_on_record_is_a_problem_without_a_trace(String address) {
        MockHttpServletResponse response = program.get("/api/v1/" + address);
        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(Program.body(response)).doesNotContain("Exception", "org.cartagena40");
    }

    @ParameterizedTest
    @CsvSource({"state, text/csv", "history, image/png"})
    void a_form_that_is_not_offered_is_refused(String address, String accept) {
        assertThat(program.get("/api/v1/" + address, "Accept", accept).getStatus())
                .isEqualTo(406);
    }

    @Test
    void lists_come_as_csv_with_formulas_disarmed() {
        MockHttpServletResponse response = program.get("/api/v1/silence-procedures?limit=1000", "Accept", "text/csv");
        assertThat(response.getContentType()).startsWith("text/csv").containsIgnoringCase("utf-8");
        assertThat(Program.body(response))
                .startsWith("procedure,provisionalId,kind,title,status")
                .contains(",'=1+1,")
                .doesNotContain(",=1+1");
    }

    @Test
    void lists_come_as_json_lines() {
        MockHttpServletResponse response = program.get("/api/v1/members", "Accept", "application/jsonl");
        assertThat(response.getContentType()).startsWith("application/jsonl");
        assertThat(Program.body(response).lines()).hasSize(33).allMatch(line -> line.startsWith("{\"state\":"));
    }

    @Test
    void a_list_is_json_for_whoever_accepts_anything() {
        assertThat(program.get("/api/v1/members", "Accept", "*/*").getContentType())
                .startsWith("application/json");
    }

    @ParameterizedTest
    @CsvSource({"oldest, 0", "newest, 1"})
    void pages_show_one_state_while_the_record_goes_on(String order, int more) {
        JsonNode whole = program.json("/api/v1/history?limit=1000&order=" + order);
        List<Long> read = new ArrayList<>();
        String address = "/api/v1/history?limit=40&order=" + order;
        while (address != null) {
            MockHttpServletResponse response = program.get(address);
            program.json(response)
                    .get("items")
                    .forEach(item -> read.add(item.get("position").asLong()));
            last = program.recordAndAwait(Program.ANOTHER);
            Matcher next = NEXT.matcher(String.valueOf(response.getHeader("Link")));
            address = next.find() ? next.group(1) : null;
        }
        assertThat(read)
                .isEqualTo(whole.get("items")
                        .valueStream()
                        .map(item -> item.get("position").asLong())
                        .toList());
    }

    @Test
    void the_rebuild_answers_what_it_found() {
        JsonNode report = program.rebuilt("?then=swap");
        assertThat(report.get("equal").asBoolean()).isTrue();
        assertThat(report.get("position").asLong()).isEqualTo(last);
        assertThat(report.get("swapped").asBoolean()).isTrue();
        last = program.recordAndAwait(Program.ANOTHER);
        assertThat(program.json("/api/v1/history?order=newest&limit=1")
                        .get("items")
                        .get(0)
                        .get("position")
                        .asLong())
                .as("the live processor goes on in the rebuilt views")
                .isEqualTo(last);
    }
}
