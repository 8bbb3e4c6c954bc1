package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages in a real browser: every one in both languages by the rules of WCAG, at the width of a phone and of a desk,
 * without JavaScript. Pictures go to {@code target/pages}; with the profile {@code long} those of both widths in both
 * languages.
 */
class PagesTest {

    private static final int DESK = 1280;
    private static final Map<String, BrowserContext> PEOPLE = new HashMap<>();

    private static InTheBrowser browser;

    @BeforeAll
    static void start(@TempDir Path folder) {
        browser = new InTheBrowser(folder);
        browser.procedures.open();
        Reported.byBelize(browser.acta);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    /** Every page there is; a new page is a line here. */
    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/?asOf=2025-09-01",
                "/?asOf=2025-11-01&knownAt=20",
                "/silence-procedures",
                "/silence-procedures/" + browser.procedures.opened(),
                "/decisions",
                "/decisions?asOf=2025-07-17",
                "/decisions/MSC-1-3",
                "/priorities",
                "/priorities?asOf=1990-01-01",
                "/plan",
                "/plan?asOf=1990-01-01",
                "/members",
                "/members/MX",
                "/members/PE?asOf=2025-09-01",
                "/offices",
                "/offices?asOf=1990-01-01",
                "/meetings",
                "/meetings/MSC-1",
                "/meetings/PLAT-1",
                "/meetings/PLAT-1?asOf=2025-09-01",
                "/documents",
                "/documents/TOR-MSC",
                "/documents/CN-PLAT-1?asOf=2025-11-01",
                "/progress",
                "/progress?asOf=1990-01-01",
                "/progress/actions/1",
                "/progress/indicators/SAMPLE-1",
                "/history",
                "/history?feature=offices&state=MX&q=mexico",
                "/history?from=2030-01-01",
                "/history/play?year=2025",
                "/history/play?asOf=1980-01-01",
                "/silence-procedures/" + browser.procedures.opened() + "/history",
                "/audit",
                "/audit/overrides",
                "/audit/corrections",
                "/events/12",
                "/diff",
                "/diff?from=2024-12-12",
                "/diff?asOf=2025-09-01",
                "/silence-procedures?asOf=2025-09-01",
                "/priorities?asOf=2025-07-01",
                "/no-such-page");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_breaks_no_rule_of_accessibility_in_either_language(String path) {
        look(path, "es", InTheBrowser.NARROWEST);
        look(path, "en", DESK);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("pages")
    void a_page_breaks_no_rule_at_the_other_width_either(String path) {
        look(path, "en", InTheBrowser.NARROWEST);
        look(path, "es", DESK);
    }

    private static void look(String path, String language, int width) {
        browser.look(person(language, width, true), path, language, width);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("pages")
    void no_script_is_needed_to_read(String path) {
        try (Page page = browser.open(person("es", InTheBrowser.NARROWEST, false), path)) {
            assertThat(page.locator("h1").first().textContent()).isNotBlank();
        }
    }

    /** The same one again: whoever goes from page to page has the style and the scripts already. */
    private static BrowserContext person(String language, int width, boolean script) {
        return PEOPLE.computeIfAbsent(
                language + width + script, who -> browser.chromium.person(language, width, script));
    }

    @Test
    void the_browser_finds_nothing_that_our_own_policy_forbids() {
        try (BrowserContext person = browser.chromium.person("es", DESK, true)) {
            Page page = person.newPage();
            List<String> faults = new CopyOnWriteArrayList<>();
            page.onConsoleMessage(message -> {
                if ("error".equals(message.type())) {
                    faults.add(message.text());
                }
            });
            pages().filter(path -> !path.equals("/no-such-page"))
                    .forEach(path -> page.navigate(browser.acta.address() + path));
            assertThat(faults).isEmpty();
        }
    }

    @Test
    void figures_are_drawn_where_a_script_may_run_and_stand_in_a_table_everywhere() {
        for (String path : List.of("/progress", "/progress/indicators/SAMPLE-1")) {
            try (Page drawn = browser.open(person("es", DESK, true), path);
                    Page plain = browser.open(person("es", DESK, false), path)) {
                drawn.locator("[data-chart] svg").waitFor();
                assertThat(plain.locator("[data-chart]").isVisible()).isFalse();
                assertThat(drawn.locator("[data-value]").allTextContents())
                        .isNotEmpty()
                        .isEqualTo(plain.locator("[data-value]").allTextContents());
            }
        }
    }

    /** Belize reported on 2024 and on 2026: the year between is hatched in its chapter, and no bar stands there. */
    @Test
    void a_year_of_which_nobody_reported_is_a_gap_and_no_zero() {
        try (Page page = browser.open(person("es", DESK, true), "/progress")) {
            page.locator("[data-chart] svg").waitFor();
            assertThat(page.locator("#progress-years tr:has-text('2025') td")
                            .first()
                            .textContent())
                    .isEqualTo("no comunicado");
            assertThat(page.locator("[data-chart] svg text").allTextContents())
                    .contains("2024", "2025", "2026", "1")
                    .filteredOn("0"::equals)
                    .as("the foot of the measure alone")
                    .hasSize(1);
        }
    }

    @Test
    void the_first_page_weighs_less_than_two_hundred_kilobytes() {
        try (BrowserContext person = browser.chromium.person("es", DESK, true)) {
            Page page = browser.open(person, "/");
            Number bytes = (Number) page.evaluate("performance.getEntriesByType('resource')"
                    + ".concat(performance.getEntriesByType('navigation'))"
                    + ".reduce((sum, one) => sum + one.transferSize, 0)");
            assertThat(bytes.longValue()).isBetween(20_000L, 200_000L);
        }
    }
}
