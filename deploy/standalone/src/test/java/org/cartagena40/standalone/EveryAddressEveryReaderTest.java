package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.cartagena40.standalone.RunningActa.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Every address that can be read, by every reader, about a story in which Belize objected and only the offices are told so
 * (rule 19). Barbados is its twin: it has done what Belize has done except object. To whom nobody may tell who objected,
 * the two look the same, in every form of every answer and about every moment: no answer speaks of one more than before and
 * of the other not.
 */
class EveryAddressEveryReaderTest {

    private static final String GROUNDS = "Grounds that only the offices may read";
    private static final String DECISION = "MSC-1-3";
    private static final Pattern BELIZE = Pattern.compile("\\bBZ\\b|Beli[zc]e");
    private static final Pattern BARBADOS = Pattern.compile("\\bBB\\b|Barbados");

    /** Who may know who objected: the State itself, the offices, auditors; null reads without an account. */
    private static final Map<String, Boolean> READERS = readers();

    private static RunningActa acta;
    /** Of the two procedures, one goes on and the other is decided by the objection. */
    private static List<String> procedures;

    private static Map<String, String> before;
    private static Map<String, String> after;

    private static Map<String, Boolean> readers() {
        Map<String, Boolean> all = new LinkedHashMap<>();
        all.put("public", false);
        all.put("stakeholder", false);
        all.put("vice-presidency", false);
        all.put("pe", false);
        all.put("bz", true);
        all.put("presidency-1", true);
        all.put("secretariat-1", true);
        all.put("auditor", true);
        return all;
    }

    /**
     * Every address of the program that answers a GET, with what it needs in braces. What stands as (twin) is asked of both
     * States, and the two answers are read as one.
     */
    private static Map<String, List<String>> addresses() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        Stream.of(
                        "/api/v1/accreditations",
                        "/api/v1/annotations",
                        "/api/v1/corrections",
                        "/api/v1/deadlines",
                        "/api/v1/decisions",
                        "/api/v1/documents",
                        "/api/v1/historical-facts",
                        "/api/v1/meetings",
                        "/api/v1/members",
                        "/api/v1/milestones",
                        "/api/v1/pledges",
                        "/api/v1/processes",
                        "/api/v1/silence-procedures",
                        "/api/v1/vice-presidency-tasks")
                .forEach(list -> all.put(list, List.of(list + "?limit=500", list + "?limit=2", list + "?format=csv")));
        Stream.of(
                        "/api/v1/authority",
                        "/api/v1/journal",
                        "/api/v1/persons",
                        "/api/v1/persons/me",
                        "/api/v1/mechanism",
                        "/api/v1/offices",
                        "/api/v1/archive",
                        "/api/v1/operations/rebuilds",
                        "/api/v1/operations/redecisions",
                        "/api/v1/plan",
                        "/api/v1/plan/actions",
                        "/api/v1/plan/versions",
                        "/api/v1/state")
                .forEach(one -> all.put(one, List.of(one)));
        all.put(
                "/api/v1/audit/{list}",
                Stream.of("corrections", "on-behalf", "late", "overrides", "short-deadlines")
                        .map(list -> "/api/v1/audit/" + list)
                        .toList());
        all.put("/api/v1/decisions/{numberOrId}", List.of("/api/v1/decisions/" + DECISION));
        all.put(
                "/api/v1/decisions/{numberOrId}/certificate",
                List.of("/api/v1/decisions/" + DECISION + "/certificate"));
        all.put("/api/v1/documents/{id}", List.of("/api/v1/documents/TOR-MSC"));
        all.put("/api/v1/events", List.of("/api/v1/events?limit=1000", "/api/v1/events?after=150&limit=1000"));
        all.put(
                "/api/v1/history",
                new ArrayList<>(List.of(
                        "/api/v1/history?limit=1000",
                        "/api/v1/history?order=newest&limit=3",
                        "/api/v1/history?state=(twin)&limit=1000")));
        all.put("/api/v1/invitations/{id}", List.of("/api/v1/invitations/unknown"));
        all.put("/api/v1/meetings/{id}", List.of("/api/v1/meetings/MSC-1"));
        all.put("/api/v1/persons/{id}", List.of("/api/v1/persons/unknown"));
        all.put("/api/v1/members/{state}", List.of("/api/v1/members/(twin)"));
        all.put("/api/v1/operations/redecisions/{id}", List.of("/api/v1/operations/redecisions/1"));
        all.put("/api/v1/operations/rebuilds/{id}", List.of("/api/v1/operations/rebuilds/1"));
        all.put("/api/v1/vice-presidency-tasks/{id}", List.of("/api/v1/vice-presidency-tasks/unknown"));
        all.put("/problems", List.of());
        all.put("/problems/{feature}/{slug}", List.of());
        String one = "/api/v1/silence-procedures/{id}";
        all.put(one, new ArrayList<>(List.of("/api/v1/silence-procedures/unknown")));
        all.put(one + "/certificate", new ArrayList<>());
        all.put(one + "/notices", new ArrayList<>());
        all.put(one + "/notices/{notice}/letters/{state}", new ArrayList<>());
        procedures.forEach(procedure -> {
            all.get("/api/v1/history").add("/api/v1/history?procedure=" + procedure);
            all.get(one).add(path(procedure));
            all.get(one + "/certificate").add(path(procedure) + "/certificate");
            all.get(one + "/notices").add(path(procedure) + "/notices");
            Stream.of("opening", "broken", "conclusion")
                    .map(notice -> path(procedure) + "/notices/" + notice + "/letters/(twin)")
                    .forEach(all.get(one + "/notices/{notice}/letters/{state}")::add);
        });
        return all;
    }

    private static String path(String procedure) {
        return "/api/v1/silence-procedures/" + procedure;
    }

    @BeforeAll
    static void objection(@TempDir Path folder) {
        acta = new RunningActa(folder);
        procedures = Stream.of("REVOCABLE", "TERMINAL")
                .map(EveryAddressEveryReaderTest::opened)
                .toList();
        before = everything();
        long position = 0;
        for (String procedure : procedures) {
            position = Stories.recorded(acta.post(
                            "bz",
                            path(procedure) + "/objections",
                            "{\"by\":\"BZ\",\"grounds\":\"%s\",\"proposedAmendment\":\"%s\"}"
                                    .formatted(GROUNDS, GROUNDS)))
                    .position();
        }
        seenAt(position);
        after = everything();
    }

    private static String opened(String policy) {
        Answer opened = Stories.recorded(
                acta.post("presidency-1", "/api/v1/silence-procedures", """
                {"title":"Reglas","legalBasis":"%s","disclosure":"OFFICES_SEE_THE_STATE","objectionPolicy":"%s",\
                "texts":[{"lang":"es","text":"Texto"}],"deadline":{"date":"2031-01-01"}}""".formatted(DECISION, policy)));
        seenAt(opened.position());
        return opened.json().path("id").asString();
    }

    @AfterAll
    static void stop() {
        acta.close();
    }

    @Test
    void every_address_that_can_be_read_is_walked() {
        assertThat(patterns()).containsExactlyInAnyOrderElementsOf(addresses().keySet());
    }

    @Test
    void nobody_finds_the_objector_whom_the_procedure_does_not_tell() {
        SoftAssertions all = new SoftAssertions();
        after.forEach((asked, answer) -> {
            if (!READERS.get(asked.substring(0, asked.indexOf(' ')))) {
                all.assertThat(answer).as(asked).doesNotContain(GROUNDS);
                all.assertThat(told(answer) - told(before.getOrDefault(asked, answer)))
                        .as("%s speaks more of Belize than of Barbados%n%s", asked, around(answer))
                        .isZero();
            }
        });
        all.assertAll();
    }

    @Test
    void who_may_know_reads_it_and_everybody_reads_that_somebody_objected() {
        for (String procedure : procedures) {
            READERS.forEach((reader, knows) -> {
                String answer = after.get(reader + " " + path(procedure) + " application/json");
                assertThat(answer.contains(GROUNDS)).as(reader).isEqualTo(knows);
                assertThat(answer)
                        .as(reader)
                        .isNotEqualTo(before.get(reader + " " + path(procedure) + " application/json"));
            });
        }
    }

    @Test
    void nothing_about_an_earlier_moment_tells_more() {
        procedures.forEach(procedure -> READERS.forEach((reader, knows) -> Stream.of(
                        "asOf=" + Instant.now(), "asOf=2030-12-31T00:00:00Z", "knownAt=100000")
                .forEach(moment -> assertThat(answer(reader, path(procedure) + "?" + moment, "application/json")
                                .contains(GROUNDS))
                        .as("%s %s", reader, moment)
                        .isEqualTo(knows))));
    }

    /** How much more an answer speaks of Belize than of its twin. */
    private static long told(String answer) {
        return BELIZE.matcher(answer).results().count()
                - BARBADOS.matcher(answer).results().count();
    }

    private static String around(String answer) {
        return BELIZE.matcher(answer)
                .results()
                .limit(8)
                .map(found ->
                        answer.substring(Math.max(0, found.start() - 90), Math.min(answer.length(), found.end() + 60)))
                .collect(Collectors.joining("\n"));
    }

    /** Every answer to every reader in every form, with its status and its headers. */
    private static Map<String, String> everything() {
        Map<String, String> answers = new LinkedHashMap<>();
        READERS.keySet()
                .forEach(reader -> addresses().values().stream()
                        .flatMap(List::stream)
                        .forEach(address -> Stream.of("application/json", "text/csv", "application/jsonl")
                                .filter(form -> form.equals("application/json") || address.contains("?limit=500"))
                                .forEach(form -> answers.put(
                                        reader + " " + address + " " + form, bothTwins(reader, address, form)))));
        return answers;
    }

    private static String bothTwins(String reader, String address, String form) {
        return address.contains("(twin)")
                ? answer(reader, address.replace("(twin)", "BZ"), form)
                        + answer(reader, address.replace("(twin)", "BB"), form)
                : answer(reader, address, form);
    }

    private static String answer(String reader, String address, String form) {
        var request =
                acta.request(address).header("Accept", form + ", */*;q=0.1").GET();
        if (!reader.equals("public")) {
            request.header("Authorization", acta.bearer(reader));
        }
        Answer answer = acta.send(request);
        assertThat(answer.status()).as(reader + " " + address).isLessThan(500);
        String headers = answer.http().headers().map().entrySet().stream()
                .filter(header -> !header.getKey().equalsIgnoreCase("date"))
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining("\n"));
        return answer.status() + "\n" + headers + "\n" + answer.http().body();
    }

    private static void seenAt(long position) {
        assertThat(acta.getAs("pe", "/api/v1/state", position).status()).isEqualTo(200);
    }

    private static Set<String> patterns() {
        Set<String> all = new TreeSet<>();
        acta.beans(RequestMappingInfoHandlerMapping.class)
                .forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(info -> {
                    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
                    if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
                        all.addAll(info.getPatternValues());
                    }
                }));
        all.removeIf(pattern -> Stream.of("/error", "/actuator", "/v3/api-docs", "/swagger-ui", "/sign-in", "/welcome")
                .anyMatch(pattern::startsWith));
        return all;
    }
}
