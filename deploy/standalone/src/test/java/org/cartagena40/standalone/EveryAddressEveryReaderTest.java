package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.cartagena40.identity.IdentityDatabase;
import org.cartagena40.standalone.RunningActa.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Every address that can be read, by every reader, before, during and after a story in which States object whose names the
 * procedures keep to some (rule 19) and much else is confided. What is confided is found by exactly those for whom it is. To
 * whom nobody may tell who objected, the State and its twin that did not object look the same, in every form of every answer
 * and about every moment: no answer speaks of one more than before and of the other not.
 */
class EveryAddressEveryReaderTest {

    private static final String NOBODY = "public";
    private static final String JSON = "application/json";

    /**
     * Members: the Vice-Presidency, one that objected, one that did not, the opener's own, one invited. A State that withdrew
     * and a delegate whose accreditation ended read as the public does.
     */
    private static final List<String> READERS = List.of(
            NOBODY,
            "stakeholder",
            "vice-presidency",
            "pe",
            "bz",
            "cl",
            "jm",
            "hn",
            "uy",
            "presidency-1",
            "secretariat-1",
            "auditor");

    private static final Set<String> TOLD_OF_BELIZE = Set.of("bz", "presidency-1", "secretariat-1", "auditor");
    private static final Set<String> TOLD_OF_PANAMA =
            Set.of("bz", "pe", "cl", "jm", "vice-presidency", "presidency-1", "secretariat-1", "auditor");

    private static final List<String> STATES = List.of("BZ", "BB", "PA", "PY");
    private static final Pattern BELIZE = Pattern.compile("\\bBZ\\b|Beli[zc]e|Belmopan");
    private static final Pattern BARBADOS = Pattern.compile("\\bBB\\b|Barbados");
    private static final Pattern PANAMA = Pattern.compile("\\bPA\\b|Panam[aá]");
    private static final Pattern PARAGUAY = Pattern.compile("\\bPY\\b|Paraguay");

    private static RunningActa acta;
    private static ConfidedStory story;
    private static Addresses addresses;
    private static Map<String, String> before;
    private static Map<String, String> objected;
    private static Map<String, String> concluded;
    private static Map<String, String> atOtherMoments;

    @BeforeAll
    static void told(@TempDir Path folder) {
        acta = new RunningActa(folder);
        story = new ConfidedStory(acta);
        story.opens();
        before = everything(JSON);
        story.objects();
        story.tellsMore();
        objected = everything(JSON);
        story.concludes();
        concluded = everything(JSON, "text/csv", "application/jsonl");
        atOtherMoments = new LinkedHashMap<>();
        Stream.of("asOf=2031-06-01T00:00:00Z", "knownAt=" + story.positions().get(0))
                .forEach(moment -> READERS.forEach(reader -> addresses
                        .all()
                        .filter(address -> address.startsWith("/api/") && !address.contains("?limit=2"))
                        .forEach(address -> ask(atOtherMoments, reader, at(address, moment), JSON))));
    }

    @AfterAll
    static void stop() {
        acta.close();
    }

    @Test
    void every_address_that_can_be_read_is_walked() {
        assertThat(patterns()).containsExactlyInAnyOrderElementsOf(addresses.patterns());
        Set<String> described = new TreeSet<>();
        acta.get("/v3/api-docs").json().path("paths").properties().forEach(path -> {
            if (path.getValue().has("get")) {
                described.add(path.getKey());
            }
        });
        assertThat(described).isNotEmpty();
        assertThat(addresses.patterns()).containsAll(described);
    }

    @Test
    void what_is_confided_is_found_by_those_for_whom_it_is_and_by_nobody_else() {
        SoftAssertions all = new SoftAssertions();
        story.confided().forEach((words, readers) -> {
            Map<String, String> found = new TreeMap<>();
            Stream.of(objected, concluded, atOtherMoments)
                    .forEach(answers -> answers.forEach((asked, answer) -> {
                        if (answer.contains(words) && !asked.contains(words)) {
                            found.putIfAbsent(reader(asked), asked);
                        }
                    }));
            all.assertThat(found.keySet())
                    .as("'%s' is read in %s", words, found.values())
                    .isEqualTo(new TreeSet<>(readers));
        });
        all.assertAll();
    }

    @Test
    void nobody_finds_the_objector_whom_the_procedure_does_not_tell() {
        SoftAssertions all = new SoftAssertions();
        Stream.of(objected, concluded)
                .forEach(answers -> answers.forEach((asked, answer) -> {
                    if (!TOLD_OF_BELIZE.contains(reader(asked))) {
                        assertNothingMore(all, BELIZE, BARBADOS, asked, answer);
                    }
                    if (!TOLD_OF_PANAMA.contains(reader(asked))) {
                        assertNothingMore(all, PANAMA, PARAGUAY, asked, answer);
                    }
                }));
        all.assertAll();
    }

    @Test
    void everybody_reads_that_somebody_objected() {
        for (String procedure : story.procedures().subList(0, 3)) {
            String asked = " " + ConfidedStory.path(procedure) + " application/json";
            READERS.forEach(reader ->
                    assertThat(objected.get(reader + asked)).as(reader).isNotEqualTo(before.get(reader + asked)));
        }
    }

    @Test
    void what_offices_and_auditors_read_is_in_the_journal_a_file_like_any_answer() {
        String file = "/api/v1/documents/" + ConfidedPapers.DRAFT + "/versions/1/contents/en";
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(readers(file))
                        .contains("AUDITOR 200", "PRESIDENCY 200", "TECHNICAL_SECRETARIAT 200"));
    }

    private static List<String> readers(String address) {
        return acta.bean(IdentityDatabase.class)
                .jdbc()
                .sql("""
                select distinct capacity || ' ' || status as reader from journal.entry
                where kind = 'READ' and what = ? order by reader""")
                .param(address)
                .query(String.class)
                .list();
    }

    private static void assertNothingMore(
            SoftAssertions all, Pattern objector, Pattern twin, String asked, String answer) {
        String earlier = before.getOrDefault(asked, "");
        all.assertThat(more(objector, twin, answer) - more(objector, twin, earlier))
                .as("%s speaks more of %s than of its twin%n%s", asked, objector, around(objector, answer))
                .isZero();
    }

    /** How much more an answer speaks of a State than of its twin. */
    private static long more(Pattern objector, Pattern twin, String answer) {
        return objector.matcher(answer).results().count()
                - twin.matcher(answer).results().count();
    }

    private static String around(Pattern objector, String answer) {
        return objector.matcher(answer)
                .results()
                .limit(8)
                .map(found ->
                        answer.substring(Math.max(0, found.start() - 90), Math.min(answer.length(), found.end() + 60)))
                .collect(Collectors.joining("\n"));
    }

    private static String reader(String asked) {
        return asked.substring(0, asked.indexOf(' '));
    }

    private static String at(String address, String moment) {
        return address + (address.contains("?") ? "&" : "?") + moment;
    }

    /** Every answer to every reader in every form, with its status and its headers. */
    private static Map<String, String> everything(String... forms) {
        addresses = Addresses.of(story);
        Map<String, String> answers = new LinkedHashMap<>();
        READERS.forEach(reader -> addresses
                .all()
                .forEach(address -> Stream.of(forms)
                        .filter(form -> form.equals(JSON) || address.contains("?limit=500"))
                        .forEach(form -> ask(answers, reader, address, form))));
        return answers;
    }

    private static void ask(Map<String, String> answers, String reader, String address, String form) {
        String answer = address.contains(Addresses.TWIN)
                ? STATES.stream()
                        .map(state -> answer(reader, address.replace(Addresses.TWIN, state), form))
                        .collect(Collectors.joining("\n"))
                : answer(reader, address, form);
        answers.put(reader + " " + address + " " + form, answer);
    }

    private static String answer(String reader, String address, String form) {
        var request =
                acta.request(address).header("Accept", form + ", */*;q=0.1").GET();
        if (!reader.equals(NOBODY)) {
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
