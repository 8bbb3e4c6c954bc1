package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
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

    private static final Set<String> TOLD_OF_BELIZE = Set.of("bz", "presidency-1", "secretariat-1", "auditor");
    private static final Set<String> TOLD_OF_PANAMA =
            Set.of("bz", "pe", "cl", "jm", "vice-presidency", "presidency-1", "secretariat-1", "auditor");

    private static final Pattern BELIZE = Pattern.compile("\\bBZ\\b|Beli[zc]e|Belmopan");
    private static final Pattern BARBADOS = Pattern.compile("\\bBB\\b|Barbados");
    private static final Pattern PANAMA = Pattern.compile("\\bPA\\b|Panam[aá]");
    private static final Pattern PARAGUAY = Pattern.compile("\\bPY\\b|Paraguay");

    private static final Pattern MOMENT = Pattern.compile("[?&](asOf|knownAt)=[^ ]*");

    private static RunningActa acta;
    private static ConfidedStory story;
    private static Map<String, String> before;
    private static Map<String, String> objected;
    private static Map<String, String> concluded;
    private static Map<String, String> atOtherMoments;

    @BeforeAll
    static void told(@TempDir Path folder) {
        acta = new RunningActa(folder);
        story = new ConfidedStory(acta);
        Readers readers = new Readers(acta);
        story.opens();
        before = readers.askedAt(addresses(), Readers.JSON, "text/csv", "application/jsonl");
        story.objects();
        story.tellsMore();
        objected = readers.askedAt(addresses(), Readers.JSON);
        story.concludes();
        concluded = readers.askedAt(addresses(), Readers.JSON, "text/csv", "application/jsonl");
        atOtherMoments = readers.askedAbout(
                addresses(),
                "asOf=2031-06-01T00:00:00Z",
                "knownAt=" + story.positions().get(0));
    }

    @AfterAll
    static void stop() {
        acta.close();
    }

    @Test
    void every_address_that_can_be_read_is_walked() {
        assertThat(patterns()).containsExactlyInAnyOrderElementsOf(addresses().patterns());
        Set<String> described = new TreeSet<>();
        acta.get("/v3/api-docs").json().path("paths").properties().forEach(path -> {
            if (path.getValue().has("get")) {
                described.add(path.getKey());
            }
        });
        assertThat(described).isNotEmpty();
        assertThat(addresses().patterns()).containsAll(described);
    }

    @Test
    void what_is_confided_is_found_by_those_for_whom_it_is_and_by_nobody_else() {
        SoftAssertions all = new SoftAssertions();
        story.confided().forEach((words, readers) -> {
            Map<String, String> found = new TreeMap<>();
            Stream.of(objected, concluded, atOtherMoments)
                    .forEach(answers -> answers.forEach((asked, answer) -> {
                        if (answer.contains(words) && !asked.contains(words)) {
                            found.putIfAbsent(Readers.of(asked), asked);
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
        Stream.of(objected, concluded, atOtherMoments)
                .forEach(answers -> answers.forEach((asked, answer) -> {
                    if (!TOLD_OF_BELIZE.contains(Readers.of(asked))) {
                        assertNothingMore(all, BELIZE, BARBADOS, asked, answer);
                    }
                    if (!TOLD_OF_PANAMA.contains(Readers.of(asked))) {
                        assertNothingMore(all, PANAMA, PARAGUAY, asked, answer);
                    }
                }));
        all.assertAll();
    }

    @Test
    void everybody_reads_that_somebody_objected() {
        for (String procedure : story.procedures().subList(0, 3)) {
            String asked = " " + ConfidedStory.path(procedure) + " application/json";
            Readers.ALL.forEach(reader ->
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
        String earlier = before.getOrDefault(MOMENT.matcher(asked).replaceAll(""), "");
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

    private static Addresses addresses() {
        return Addresses.of(story);
    }

    private static Set<String> patterns() {
        Set<String> all = new TreeSet<>();
        acta.beans(RequestMappingInfoHandlerMapping.class)
                .forEach(mapping -> mapping.getHandlerMethods().forEach((info, method) -> {
                    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
                    boolean read = methods.isEmpty() || methods.contains(RequestMethod.GET);
                    if (read && !isPage(method.getBeanType())) {
                        all.addAll(info.getPatternValues());
                    }
                }));
        all.removeIf(pattern -> Stream.of("/error", "/actuator", "/v3/api-docs", "/swagger-ui", "/sign-in", "/welcome")
                .anyMatch(pattern::startsWith));
        return all;
    }

    /** The pages know sessions and no tokens: {@link EveryPageEveryReaderTest} walks them. */
    private static boolean isPage(Class<?> controller) {
        return Stream.of("org.cartagena40.dashboard", "org.cartagena40.forms", "org.cartagena40.standalone.pages")
                .anyMatch(controller.getName()::startsWith);
    }
}
