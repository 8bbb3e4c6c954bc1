package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Every page by every reader, signed in as people do, in a story in which Belize objected and only the offices are told so
 * (rule 19): the same walk as at the interface ({@link EveryAddressEveryReaderTest}). Barbados is its twin.
 */
class EveryPageEveryReaderTest {

    private static final String GROUNDS = "Grounds that only the offices may read";
    private static final Pattern BELIZE = Pattern.compile("\\bBZ\\b|Beli[zc]e");
    private static final Pattern BARBADOS = Pattern.compile("\\bBB\\b|Barbados");

    /** What a page leads to within the program, without the place on the page itself. */
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

    /** Who may know who objected. */
    private static final Map<String, Boolean> READERS = readers();

    private static final Map<String, Browser> BROWSERS = new LinkedHashMap<>();
    private static RunningActa acta;
    private static String procedure;
    private static long opened;
    /** The silence was broken by the event after it. */
    private static long objection;

    private static Map<String, String> before;
    private static Map<String, String> after;

    private static Map<String, Boolean> readers() {
        Map<String, Boolean> all = new LinkedHashMap<>();
        all.put("public", false);
        all.put("stakeholder", false);
        all.put("pe", false);
        all.put("bz", true);
        all.put("presidency-1", true);
        all.put("auditor", true);
        return all;
    }

    /** Each page and the addresses at which it is read; a new page is a line here. */
    private static Map<String, List<String>> pages() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put("/", List.of("/", "/?asOf=2025-11-01"));
        all.put("/silence-procedures", List.of("/silence-procedures", "/silence-procedures?asOf=2025-11-01"));
        all.put(
                "/silence-procedures/{id}",
                List.of("/silence-procedures/" + procedure, "/silence-procedures/" + procedure + "?asOf=2030-12-31"));
        all.put("/decisions", List.of("/decisions", "/decisions?asOf=2025-07-17"));
        all.put("/decisions/{numberOrId}", List.of("/decisions/MSC-1-3"));
        all.put("/members", List.of("/members"));
        all.put("/members/{state}", List.of("/members/BZ", "/members/BB", "/members/bz?asOf=2030-12-31"));
        all.put("/offices", List.of("/offices"));
        all.put("/meetings", List.of("/meetings", "/meetings?asOf=2025-09-01"));
        all.put("/meetings/{id}", List.of("/meetings/MSC-1", "/meetings/PLAT-1?asOf=2025-09-01"));
        all.put("/documents", List.of("/documents"));
        all.put("/documents/{id}", List.of("/documents/CN-PLAT-1"));
        all.put("/work", List.of("/work"));
        all.put("/progress", List.of("/progress", "/progress?asOf=1990-01-01"));
        all.put("/progress/actions/{number}", List.of("/progress/actions/1"));
        all.put("/progress/indicators/{id}", List.of("/progress/indicators/SAMPLE-1"));
        all.put("/plan", List.of("/plan"));
        all.put("/priorities", List.of("/priorities", "/priorities?asOf=2025-07-01"));
        all.put(
                "/history",
                List.of(
                        "/history?feature=silence",
                        "/history?state=BZ",
                        "/history?q=objet",
                        "/history?procedure=" + procedure));
        all.put("/history/play", List.of("/history/play", "/history/play?year=2026"));
        all.put("/silence-procedures/{id}/history", List.of("/silence-procedures/" + procedure + "/history"));
        all.put("/diff", List.of("/diff?from=2025-11-01", "/diff?by=known&from=2025-11-01", "/diff?asOf=2025-11-01"));
        all.put("/audit", List.of("/audit"));
        all.put("/audit/{list}", List.of("/audit/late", "/audit/on-behalf"));
        all.put("/events/{position}", List.of("/events/5", "/events/" + opened));
        all.put("/acts", List.of("/acts"));
        all.put("/acts/on", List.of("/acts/on?act=RaiseObjection"));
        all.put("/acts/{*act}", List.of("/acts/silence-procedures/" + procedure + "/objections"));
        return all;
    }

    /** Only whoever did the act sees it. */
    private static final String RECEIPT = "/acts/receipts/{key}";

    /** What leads somewhere else and shows nothing of the record. */
    private static final Set<String> NO_PAGES =
            Set.of("/live", "/moment", "/session/begin", "/session/seat", "/comment-windows/{id}", RECEIPT);

    /** Whoever asks for these without an account is asked to sign in. */
    private static final Set<String> FOR_WHOM_IT_IS = Set.of("/work");

    /** Files; who has them is walked at the interface, which asks the same queries. */
    private static final Set<String> FILES = Set.of(
            "/documents/{id}/versions/{version}/contents/{lang}", "/comment-windows/{id}/comments/{comment}/text");

    @BeforeAll
    static void objection(@TempDir Path folder) {
        acta = new RunningActa(folder);
        READERS.keySet().forEach(EveryPageEveryReaderTest::signIn);
        Stories.recorded(acta.post("secretariat-1", "/api/v1/indicators", """
            {"indicator":"SAMPLE-1","plan":"PAC-2024-2034","kind":"PROGRESS",\
            "measure":{"name":{"lang":"es","text":"Personas documentadas"},"unit":"personas","chapter":1}}\
            """));
        var opening = Stories.recorded(acta.post("presidency-1", "/api/v1/silence-procedures", """
            {"title":"Reglas","legalBasis":"MSC-1-3","disclosure":"OFFICES_SEE_THE_STATE",\
            "texts":[{"lang":"es","text":"Texto"}],"deadline":{"date":"2031-01-01"}}\
            """));
        procedure = opening.json().path("id").asString();
        opened = opening.position();
        acta.getAs("pe", "/api/v1/state", opened);
        before = everything();
        var objected = Stories.recorded(acta.post(
                "bz",
                "/api/v1/silence-procedures/" + procedure + "/objections",
                "{\"by\":\"BZ\",\"grounds\":\"" + GROUNDS + "\"}"));
        acta.getAs("pe", "/api/v1/state", objected.position());
        objection = objected.position() - 1;
        after = everything();
    }

    @AfterAll
    static void stop() {
        acta.close();
    }

    @Test
    void every_page_is_walked() {
        Set<String> all = patterns();
        all.removeAll(NO_PAGES);
        all.removeAll(FILES);
        assertThat(all).containsExactlyInAnyOrderElementsOf(pages().keySet());
    }

    @Test
    void nobody_finds_the_objector_whom_the_procedure_does_not_tell() {
        after.forEach((asked, page) -> {
            if (!READERS.get(asked.substring(0, asked.indexOf(' ')))) {
                assertThat(page).as(asked).doesNotContain(GROUNDS);
                assertThat(told(page) - told(before.getOrDefault(asked, page)))
                        .as(asked + " speaks more of Belize than of Barbados")
                        .isZero();
            }
        });
    }

    @Test
    void who_may_know_reads_it_and_everybody_reads_that_somebody_objected() {
        READERS.forEach((reader, knows) -> {
            String page = after.get(reader + " /silence-procedures/" + procedure);
            assertThat(page.contains(GROUNDS)).as(reader).isEqualTo(knows);
            assertThat(page).as(reader).contains("Silencio roto");
        });
    }

    @Test
    void the_page_of_a_State_tells_everybody_that_it_could_object_and_nobody_whether_it_did() {
        for (String state : List.of("BZ", "BB")) {
            assertThat(after.get("public /members/" + state)).contains("/silence-procedures/" + procedure);
        }
    }

    @Test
    void the_page_of_the_objection_and_its_proof_are_for_everybody_and_its_words_are_not() {
        READERS.forEach((reader, knows) -> {
            String page = read(BROWSERS.get(reader), "/events/" + objection);
            assertThat(page).as(reader).contains("/api/v1/events/" + objection + "/proof");
            assertThat(page.contains(GROUNDS)).as(reader).isEqualTo(knows);
            if (!knows) {
                assertThat(told(page)).as(reader).isZero();
            }
        });
    }

    /** The same address with other events, decisions or persons in it answers alike: of each kind one is followed. */
    @Test
    void no_link_leads_nowhere() {
        for (String reader : List.of("public", "presidency-1")) {
            Map<String, String> links = new LinkedHashMap<>();
            after.forEach((asked, page) -> {
                if (asked.startsWith(reader + " ")) {
                    LINK.matcher(page).results().forEach(link -> links.putIfAbsent(kind(link.group(1)), link.group(1)));
                }
            });
            assertThat(links).as(reader).hasSizeGreaterThan(30);
            links.values()
                    .forEach(link -> assertThat(BROWSERS.get(reader)
                                    .get(link.replace("&amp;", "&"))
                                    .statusCode())
                            .as(reader + " " + link)
                            .isIn(200, 302));
        }
    }

    private static String kind(String link) {
        return link.replaceFirst("[?#].*", "").replaceAll("[0-9a-f-]{36}|/[0-9]+", "/1")
                + (link.contains("?") ? "?" : "");
    }

    @Test
    void what_an_auditor_and_an_office_read_on_pages_is_journaled() {
        String journal = acta.getAs("auditor", "/api/v1/journal").http().body();
        assertThat(journal).contains("/silence-procedures/" + procedure).contains("PRESIDENCY");
    }

    @Test
    void whoever_signs_out_reads_as_the_public() {
        Browser browser = new Browser(acta.address());
        HttpResponse<String> home = browser.signInToPages("pe", acta.password("pe"));
        assertThat(home.body()).contains("Perú");
        browser.submit("/session/end", Map.of("_csrf", Browser.csrf(home)));
        assertThat(browser.get("/").body()).contains("Iniciar sesión").doesNotContain("Cerrar sesión");
    }

    @Test
    void without_the_token_of_its_form_nobody_is_signed_out() {
        Browser browser = new Browser(acta.address());
        browser.signInToPages("pa", acta.password("pa"));
        assertThat(browser.submit("/session/end", Map.of()).statusCode()).isEqualTo(403);
        assertThat(browser.get("/").body()).contains("Cerrar sesión");
    }

    private static void signIn(String reader) {
        Browser browser = new Browser(acta.address());
        if (!reader.equals("public")) {
            assertThat(browser.signInToPages(reader, acta.password(reader)).body())
                    .contains("Cerrar sesión");
        }
        BROWSERS.put(reader, browser);
    }

    private static long told(String page) {
        return BELIZE.matcher(page).results().count()
                - BARBADOS.matcher(page).results().count();
    }

    private static Map<String, String> everything() {
        Map<String, String> all = new LinkedHashMap<>();
        BROWSERS.forEach((reader, browser) -> pages().values().stream()
                .flatMap(List::stream)
                .filter(address -> !reader.equals("public") || !FOR_WHOM_IT_IS.contains(address))
                .forEach(address -> all.put(reader + " " + address, read(browser, address))));
        return all;
    }

    private static String read(Browser browser, String address) {
        HttpResponse<String> page = browser.get(address);
        if (address.startsWith("/acts") && page.statusCode() == 302) {
            return ""; // acts need an account
        }
        assertThat(page.statusCode()).as(address).isEqualTo(200);
        assertThat(page.body()).as(address).doesNotContain("??").endsWith("</html>\n");
        return page.body();
    }

    private static Set<String> patterns() {
        return acta.beans(RequestMappingInfoHandlerMapping.class).stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> Stream.of(
                                "org.cartagena40.dashboard",
                                "org.cartagena40.forms",
                                "org.cartagena40.standalone.pages")
                        .anyMatch(entry.getValue().getBeanType().getName()::startsWith))
                .filter(entry ->
                        entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
