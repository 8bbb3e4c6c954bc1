package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private static RunningActa acta;
    private static PageReaders browsers;
    private static String procedure;
    private static long opened;
    /** The silence was broken by the event after it. */
    private static long objection;

    private static Map<String, String> before;
    private static Map<String, String> after;

    private static Map<String, List<String>> pages() {
        return PageAddresses.pages(procedure, opened);
    }

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

    @BeforeAll
    static void objection(@TempDir Path folder) {
        acta = new RunningActa(folder);
        browsers = new PageReaders(acta, READERS.keySet());
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
        before = browsers.everything(pages());
        var objected = Stories.recorded(acta.post(
                "bz",
                "/api/v1/silence-procedures/" + procedure + "/objections",
                "{\"by\":\"BZ\",\"grounds\":\"" + GROUNDS + "\"}"));
        acta.getAs("pe", "/api/v1/state", objected.position());
        objection = objected.position() - 1;
        after = browsers.everything(pages());
    }

    @AfterAll
    static void stop() {
        acta.close();
    }

    @Test
    void every_page_is_walked() {
        Set<String> all = PageAddresses.patterns(acta);
        all.removeAll(PageAddresses.NO_PAGES);
        all.removeAll(PageAddresses.FILES);
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
            String page = browsers.read(reader, "/events/" + objection);
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
                    .forEach(link -> assertThat(browsers.get(reader, link.replace("&amp;", "&"))
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
    void a_file_goes_over_the_pages_to_those_whom_it_reached_under_a_name_that_says_what_it_is() {
        ConfidedFile.to(acta, "MEMBERS");
        READERS.keySet()
                .forEach(reader -> FilesOverThePages.confided(
                        browsers.get(reader, ConfidedFile.ADDRESS),
                        !Set.of("public", "stakeholder").contains(reader)));
    }

    @Test
    void proofs_and_lists_are_files_with_a_type_and_a_name_for_everybody() {
        READERS.keySet().forEach(reader -> FilesOverThePages.open(address -> browsers.get(reader, address)));
        assertThat(after.get("public /decisions/MSC-1-3")).contains("/evidence\"", "/certificate\"");
        assertThat(after.get("public /members")).contains("/api/v1/members?format=csv");
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

    private static long told(String page) {
        return BELIZE.matcher(page).results().count()
                - BARBADOS.matcher(page).results().count();
    }
}
