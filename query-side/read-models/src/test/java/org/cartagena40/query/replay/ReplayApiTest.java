package org.cartagena40.query.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cartagena40.events.EventSamples;
import org.cartagena40.eventstore.TestDatabase;
import org.cartagena40.query.Program;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** The record replayed, over HTTP. */
class ReplayApiTest {

    private static final String PROCEDURE = "/api/v1/silence-procedures/" + EventSamples.PROCEDURE.value() + "/history";

    private static Program program;
    private static long last;

    @BeforeAll
    static void start() {
        program = new Program(TestDatabase.create());
        last = program.recordAndAwait(EventSamples.all());
    }

    @AfterAll
    static void stop() {
        program.close();
        program.database().close();
    }

    @Test
    void each_entry_of_a_procedure_comes_with_what_the_board_says_at_that_moment() {
        JsonNode moments = program.json(PROCEDURE).get("items");
        assertThat(moments).hasSizeGreaterThan(5);
        for (JsonNode moment : moments) {
            String asked = "?asOf=" + moment.get("asOf").asString() + "&knownAt="
                    + moment.get("knownAt").asString();
            JsonNode board = program.json("/api/v1/silence-procedures" + asked + "&limit=1000")
                    .get("items");
            assertThat(moment.get("state"))
                    .isEqualTo(board.valueStream()
                            .filter(one -> one.get("procedure").asString().equals(EventSamples.PROCEDURE.value()))
                            .findAny()
                            .orElseThrow());
        }
    }

    @Test
    void by_what_was_known_no_state_knows_of_a_later_entry() {
        JsonNode moments = program.json(PROCEDURE + "?by=known").get("items");
        assertThat(moments.valueStream()
                        .map(moment -> moment.get("knownAt").asLong()
                                - moment.get("entry").get("position").asLong()))
                .containsOnly(0L);
        assertThat(moments.valueStream()
                        .map(moment -> moment.path("state").path("objections"))
                        .filter(JsonNode::isNumber)
                        .map(JsonNode::asInt))
                .as("from none, one after the other")
                .startsWith(0)
                .isSorted();
    }

    @Test
    void a_procedure_that_is_not_on_record_has_no_history() {
        assertThat(program.get("/api/v1/silence-procedures/none/history").getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_difference_repeats_both_moments_and_the_zone() {
        MockHttpServletResponse response = program.get("/api/v1/diff?from=2026-11-22&to=2026-11-26");
        JsonNode answer = program.json(response);
        assertThat(answer.get("by").asString()).isEqualTo("effective");
        assertThat(answer.get("zone").asString()).isEqualTo("America/Santiago");
        assertThat(answer.get("from").get("asOf").asString()).isEqualTo("2026-11-23T02:59:59.999999Z");
        assertThat(answer.get("from").get("local").asString()).isEqualTo("2026-11-22T23:59:59.999999-03:00");
        assertThat(answer.get("to").get("knownAt").asLong()).isEqualTo(last);
        assertThat(answer.get("items")).isNotEmpty();
    }

    @Test
    void what_was_learned_between_two_positions_is_asked_by_what_was_known() {
        JsonNode answer = program.json("/api/v1/diff?by=known&from=-1&to=10");
        assertThat(answer.get("from").get("knownAt").asLong()).isEqualTo(-1);
        assertThat(answer.get("to").get("knownAt").asLong()).isEqualTo(10);
        assertThat(answer.get("items")).isNotEmpty();
        assertThat(program.json("/api/v1/diff?by=known&from=" + last).get("items"))
                .isEmpty();
    }

    @Test
    void a_long_difference_is_read_in_parts_of_one_comparison() {
        String address = "/api/v1/diff?from=2020-01-01&limit=7";
        int read = 0;
        for (String next = address; next != null; ) {
            MockHttpServletResponse part = program.get(next);
            read += program.json(part).get("items").size();
            String link = part.getHeader("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        assertThat(read)
                .isEqualTo(program.json("/api/v1/diff?from=2020-01-01&limit=1000")
                        .get("items")
                        .size())
                .isGreaterThan(7);
    }

    @ParameterizedTest
    @CsvSource({
        "diff?from=yesterday, from",
        "diff?from=2026-01-01&by=hearsay, by",
        "diff?from=2026-01-01&feature=weather, feature",
        "history?office=TREASURY, office",
        "history?type=silence.voted, type",
        "history?by=hearsay, by"
    })
    void what_cannot_be_understood_is_named(String address, String field) {
        MockHttpServletResponse response = program.get("/api/v1/" + address);
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(program.json(response).get("field").asString()).isEqualTo(field);
    }

    @Test
    void a_difference_without_a_beginning_is_refused() {
        assertThat(program.get("/api/v1/diff").getStatus()).isEqualTo(400);
    }

    @Test
    void the_history_is_asked_for_by_office_by_type_and_by_either_time() {
        assertThat(types("office=technical_secretariat"))
                .contains("offices.technical-secretariat-designated")
                .doesNotContain("offices.presidency-assigned");
        assertThat(types("type=silence.objection-raised")).containsOnly("silence.objection-raised");
        assertThat(types("by=effective&from=2024-12-12&to=2024-12-12"))
                .isNotEmpty()
                .doesNotContain("silence.procedure-opened");
        assertThat(types("by=effective&from=2026-11-22&to=2026-11-22")).contains("silence.procedure-opened");
        assertThat(types("from=2024-12-12&to=2024-12-12"))
                .as("nothing was recorded on that day")
                .isEmpty();
    }

    @Test
    void an_office_that_acted_in_discretion_is_not_found_by_it() {
        List<String> all = types("feature=silence");
        List<String> offices = types("feature=silence&office=PRESIDENCY");
        assertThat(all).contains("silence.follow-up-recorded");
        assertThat(offices).contains("silence.procedure-opened").doesNotContain("silence.follow-up-recorded");
    }

    private static List<String> types(String filter) {
        return program.json("/api/v1/history?limit=1000&" + filter)
                .get("items")
                .valueStream()
                .map(entry -> entry.get("type").asString())
                .toList();
    }
}
