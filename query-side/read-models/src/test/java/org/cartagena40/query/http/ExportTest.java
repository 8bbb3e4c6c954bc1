package org.cartagena40.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cartagena40.eventstore.TestDatabase;
import org.cartagena40.query.Decade;
import org.cartagena40.query.Program;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

/** Every list as a file: whole, in the two forms, named after its moment, and to each reader what that reader sees. */
class ExportTest {

    private static final int MANY = 2_300;

    private static Program program;
    private static long last;

    @BeforeAll
    static void start() {
        program = new Program(TestDatabase.create());
        program.recordAndAwait(new Decade(40).events(120));
        last = program.recordAndAwait(Collections.nCopies(MANY, Program.ANOTHER.get(0)));
    }

    @AfterAll
    static void stop() {
        program.close();
        program.database().close();
    }

    /** Every address that answers with a list and needs nothing filled in. */
    static Stream<String> lists() {
        TreeSet<String> all = new TreeSet<>();
        program.handlers().forEach((info, method) -> {
            if (isList(method)) {
                info.getPatternValues().stream()
                        .map(pattern -> pattern.replace("{list}", "late"))
                        .filter(pattern -> !pattern.contains("{"))
                        .forEach(all::add);
            }
        });
        return all.stream();
    }

    private static boolean isList(HandlerMethod method) {
        return method.getMethod().getGenericReturnType().getTypeName().contains("ListAnswer");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_list_comes_whole_as_csv_and_as_json_lines(String list) {
        long items = program.json(list + "?limit=1000").get("items").size();
        MockHttpServletResponse csv = program.get(list + "?format=csv");
        MockHttpServletResponse lines = program.get(list + "?format=jsonl");
        assertThat(csv.getStatus()).as(Program.body(csv)).isEqualTo(200);
        assertThat(csv.getContentType()).startsWith("text/csv").containsIgnoringCase("utf-8");
        assertThat(csv.getHeader("Content-Disposition"))
                .startsWith("attachment; filename=\"")
                .endsWith("_as-of-2026-11-27T210000Z_position-" + last + ".csv\"");
        assertThat(csv.getHeader("Link")).isNull();
        assertThat(lines.getContentType()).startsWith("application/jsonl");
        assertThat(records(csv).size() - 1L).isGreaterThanOrEqualTo(items);
        assertThat(Program.body(lines).lines().count()).isEqualTo(records(csv).size() - 1L);
    }

    @Test
    void the_lists_are_those_that_an_auditor_asks_for() {
        assertThat(lists())
                .contains(
                        "/api/v1/decisions",
                        "/api/v1/members",
                        "/api/v1/vice-presidency-tasks",
                        "/api/v1/silence-procedures",
                        "/api/v1/meetings",
                        "/api/v1/documents",
                        "/api/v1/priorities",
                        "/api/v1/progress",
                        "/api/v1/indicators",
                        "/api/v1/pledges",
                        "/api/v1/history");
    }

    @Test
    void a_file_is_longer_than_any_part_and_has_each_item_once() {
        List<CsvRecord> rows = records(program.get("/api/v1/history?format=csv"));
        assertThat(rows).hasSizeGreaterThan(MANY);
        assertThat(rows.stream().map(row -> row.getField(0))).doesNotHaveDuplicates();
        assertThat(records(program.get("/api/v1/history?format=csv&order=newest"))
                        .get(1)
                        .getField(0))
                .isEqualTo(Long.toString(last));
    }

    @Test
    void a_file_is_of_the_asked_moment() {
        MockHttpServletResponse then = program.get("/api/v1/history?format=csv&knownAt=10&asOf=2026-11-26T21:00:00Z");
        assertThat(then.getHeader("Content-Disposition")).contains("history_as-of-2026-11-26T210000Z_position-10.csv");
        assertThat(then.getHeader("Acta-Position")).isEqualTo("10");
        assertThat(then.getHeader("Acta-As-Of")).isEqualTo("2026-11-26T21:00:00Z");
        assertThat(records(then)).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void with_a_limit_it_is_a_part_with_a_link_to_the_next() {
        MockHttpServletResponse part = program.get("/api/v1/history?format=csv&limit=5");
        assertThat(records(part)).hasSize(6);
        assertThat(part.getHeader("Link")).contains("rel=\"next\"").contains("format=csv");
        assertThat(part.getHeader("Content-Disposition")).isNull();
    }

    @Test
    void a_reader_finds_in_a_file_what_it_finds_in_the_answer_and_no_more() {
        assertThat(Program.body(program.get("/api/v1/history?format=jsonl"))).doesNotContain("Belize objected");
        long anyone = records(program.get("/api/v1/accreditations?format=csv")).size();
        long auditor = records(program.get("/api/v1/accreditations?format=csv", "Reader", "OWN"))
                .size();
        assertThat(anyone).isLessThan(auditor);
    }

    @ParameterizedTest
    @CsvSource({"history?format=xml, 406", "history?format=csv&asOf=yesterday, 400", "state?format=csv, 406"})
    void what_is_not_offered_is_refused_before_anything_is_sent(String address, int status) {
        assertThat(program.get("/api/v1/" + address).getStatus()).isEqualTo(status);
    }

    @Test
    void a_formula_in_a_file_is_disarmed() {
        assertThat(Program.body(program.get("/api/v1/silence-procedures?format=csv")))
                .contains(",'=1+1,")
                .doesNotContain(",=1+1");
    }

    private static List<CsvRecord> records(MockHttpServletResponse csv) {
        return CsvReader.builder().ofCsvRecord(Program.body(csv)).stream().toList();
    }
}
