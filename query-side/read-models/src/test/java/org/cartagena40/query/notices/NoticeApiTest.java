package org.cartagena40.query.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.PROCEDURE;

import java.util.List;
import org.cartagena40.eventstore.TestDatabase;
import org.cartagena40.query.Opening;
import org.cartagena40.query.Program;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** Notices and letters at their addresses. */
class NoticeApiTest {

    private static final String NOTICES = "/api/v1/silence-procedures/" + PROCEDURE + "/notices";
    private static final String LETTER = NOTICES + "/opening/letters/MX";
    private static Program program;

    @BeforeAll
    static void start() {
        program = new Program(TestDatabase.create());
        program.recordAndAwait(List.of(Opening.of(PROCEDURE).event()));
    }

    @AfterAll
    static void stop() {
        program.close();
        program.database().close();
    }

    @Test
    void notices_come_as_a_list_with_their_moment() {
        var answer = program.json(NOTICES);
        assertThat(answer.get("knownAt").asLong()).isZero();
        assertThat(answer.get("items").get(0).get("notice").asString()).isEqualTo("opening");
        assertThat(answer.get("items").get(0).get("acknowledged").asInt()).isZero();
        assertThat(Program.body(program.get(NOTICES, "Accept", "text/csv"))).startsWith("notice,kind,number,at,");
    }

    @ParameterizedTest
    @CsvSource({"*/*, text/plain", "text/plain, text/plain", "text/html, text/html"})
    void a_letter_is_plain_text_unless_a_page_is_asked_for(String accept, String form) {
        MockHttpServletResponse response = program.get(LETTER, "Reader", "MEMBERS", "Accept", accept);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).startsWith(form).containsIgnoringCase("utf-8");
        assertThat(Program.body(response)).contains("Qué puede hacer su Estado");
        assertThat(Program.body(response).startsWith("<!DOCTYPE html>")).isEqualTo(form.equals("text/html"));
    }

    @Test
    void a_browser_gets_the_page_and_the_language_that_was_asked_for() {
        MockHttpServletResponse response = program.get(
                LETTER + "?lang=en", "Reader", "MEMBERS", "Accept", "text/html,application/xml;q=0.9,*/*;q=0.8");
        assertThat(Program.body(response)).contains("<html lang=\"en\">", "What your State may do");
    }

    @Test
    void a_letter_is_not_offered_as_json() {
        assertThat(program.get(LETTER, "Reader", "MEMBERS", "Accept", "application/json")
                        .getStatus())
                .isEqualTo(406);
    }

    @Test
    void a_language_that_no_letter_has_is_named() {
        MockHttpServletResponse response = program.get(LETTER + "?lang=fr", "Reader", "MEMBERS");
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(program.json(response).get("field").asString()).isEqualTo("lang");
    }

    @ParameterizedTest
    @CsvSource({"/opening/letters/MX, PUBLIC", "/opening/letters/UY, MEMBERS", "/break/letters/MX, MEMBERS"})
    void a_letter_that_is_not_there_or_not_for_the_reader_is_not_on_record(String address, String reader) {
        MockHttpServletResponse response = program.get(NOTICES + address, "Reader", reader, "Accept", "text/html");
        assertThat(response.getStatus()).isEqualTo(404);
    }
}
