package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages in a real browser: every one in both languages by the rules of WCAG, at the width of a phone, without
 * JavaScript, and two people who see each other's acts arrive. Pictures go to {@code target/pages}.
 */
class PagesTest {

    private static final Path PICTURES = Path.of("target/pages");
    private static final int NARROWEST = 320;

    private static RunningActa acta;
    private static Chromium chromium;
    private static Procedures procedures;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        chromium = Chromium.start();
        acta = new RunningActa(folder);
        procedures = new Procedures(acta);
        procedures.open();
        Files.createDirectories(PICTURES);
    }

    @AfterAll
    static void stop() {
        if (acta != null) {
            acta.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    /** Every page there is; a new page is a line here. */
    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/?asOf=2025-09-01",
                "/?asOf=2025-11-01&knownAt=20",
                "/silence-procedures",
                "/silence-procedures/" + procedures.opened(),
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
                "/progress/actions/1",
                "/history",
                "/history?feature=offices&state=MX&q=mexico",
                "/history?from=2030-01-01",
                "/history/play?year=2025",
                "/history/play?asOf=1980-01-01",
                "/silence-procedures/" + procedures.opened() + "/history",
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
        for (String language : List.of("es", "en")) {
            for (int width : new int[] {1280, NARROWEST}) {
                try (BrowserContext person = chromium.person(language, width, true)) {
                    Page page = person.newPage();
                    page.navigate(acta.address() + path);
                    assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
                    assertThat(Chromium.violations(page))
                            .as(language + " " + width)
                            .isEmpty();
                    assertThat(page.content()).as("words").doesNotContain("??");
                    page.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(PICTURES.resolve(name(path) + "-" + width + "-" + language + ".png")));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_is_wider_than_a_phone_and_no_script_is_needed_to_read(String path) {
        try (BrowserContext person = chromium.person("es", NARROWEST, false)) {
            Page page = person.newPage();
            page.navigate(acta.address() + path);
            assertThat(page.locator("h1").first().textContent()).isNotBlank();
        }
        try (BrowserContext person = chromium.person("es", NARROWEST, true)) {
            Page page = person.newPage();
            page.navigate(acta.address() + path);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(NARROWEST);
        }
    }

    @Test
    void the_browser_finds_nothing_that_our_own_policy_forbids() {
        try (BrowserContext person = chromium.person("es", 1280, true)) {
            Page page = person.newPage();
            List<String> faults = new CopyOnWriteArrayList<>();
            page.onConsoleMessage(message -> {
                if ("error".equals(message.type())) {
                    faults.add(message.text());
                }
            });
            pages().filter(path -> !path.equals("/no-such-page")).forEach(path -> page.navigate(acta.address() + path));
            assertThat(faults).isEmpty();
        }
    }

    @Test
    void the_first_page_weighs_less_than_two_hundred_kilobytes() {
        try (BrowserContext person = chromium.person("es", 1280, true)) {
            Page page = person.newPage();
            page.navigate(acta.address() + "/");
            Number bytes = (Number) page.evaluate("performance.getEntriesByType('resource')"
                    + ".concat(performance.getEntriesByType('navigation'))"
                    + ".reduce((sum, one) => sum + one.transferSize, 0)");
            assertThat(bytes.longValue()).isBetween(20_000L, 200_000L);
        }
    }

    @Test
    void the_presidency_sees_the_objection_of_belize_arrive() {
        String procedure = procedures.open();
        try (BrowserContext chile = chromium.person("es", 1280, true);
                BrowserContext belize = chromium.person("en", 1280, true)) {
            Page presidency = signedIn(chile, "presidency-1");
            presidency.navigate(acta.address() + "/silence-procedures/" + procedure);
            Page delegation = signedIn(belize, "bz");
            delegation.navigate(acta.address() + "/silence-procedures/" + procedure);
            assertThat(delegation.locator("#act-section").textContent()).contains("Your State may object");
            presidency.locator("[data-live-bar][data-state=on]").waitFor();
            procedures.object("bz", procedure);
            presidency.locator("#status .acta-status--broken").waitFor();
            delegation.locator("#status .acta-status--broken").waitFor();
            assertThat(presidency.locator("#live-said").textContent()).contains("Cambió en esta página");
            assertThat(presidency.locator(".acta-roll .obj").textContent()).contains("Belice");
        }
    }

    @Test
    void a_paused_page_stays_as_it_is_until_its_reader_goes_on() {
        String procedure = procedures.open();
        try (BrowserContext person = chromium.person("en", 1280, true)) {
            Page page = person.newPage();
            page.navigate(acta.address() + "/silence-procedures/" + procedure);
            page.locator("[data-live-bar][data-state=on]").waitFor();
            page.locator("[data-live-pause]").click();
            procedures.object("pe", procedure);
            page.waitForResponse("**/silence-procedures", () -> page.evaluate("fetch('/silence-procedures')"));
            assertThat(page.locator("#status .acta-status--open").count()).isOne();
            page.locator("[data-live-pause]").click();
            page.locator("#status .acta-status--broken").waitFor();
        }
    }

    @Test
    void a_lost_connection_is_shown_and_healed() {
        try (BrowserContext person = chromium.person("en", 1280, true)) {
            Page page = person.newPage();
            page.route("**/live", Route::abort);
            page.navigate(acta.address() + "/");
            page.locator("[data-live-bar][data-state=lost]").waitFor();
            assertThat(page.locator("[data-live-state]").textContent()).isEqualTo("No connection; still trying");
            page.unroute("**/live");
            page.locator("[data-live-bar][data-state=on]").waitFor();
        }
    }

    @Test
    void the_decade_is_walked_by_links_without_a_script() {
        try (BrowserContext person = chromium.person("es", 1280, false)) {
            Page page = person.newPage();
            page.navigate(acta.address() + "/history/play?year=2025");
            String first = page.locator(".acta-play__what").textContent();
            page.locator("a[rel=next]").click();
            assertThat(page.locator(".acta-play__what").textContent()).isNotEqualTo(first);
            page.locator("a[rel=prev]").click();
            assertThat(page.locator(".acta-play__what").textContent()).isEqualTo(first);
            assertThat(page.locator("#player").isVisible()).isFalse();
        }
    }

    @Test
    void the_decade_plays_to_its_end_and_its_address_is_that_of_the_step() {
        try (BrowserContext person = chromium.person("en", 1280, true)) {
            Page page = person.newPage();
            page.navigate(acta.address() + "/history/play?year=2026");
            page.locator("#speed").selectOption("31557600");
            page.locator("[data-player-button]").click();
            page.locator("[data-player-says]:text('last event')").waitFor();
            assertThat(page.url()).contains("at=");
            assertThat(page.locator(".acta-steps__end").textContent()).contains("last event");
            assertThat(page.locator("[data-player-button]").textContent()).isEqualTo("Play");
        }
    }

    @Test
    void who_signs_in_is_asked_on_a_page_that_breaks_no_rule_of_accessibility() {
        try (BrowserContext person = chromium.person("en", NARROWEST, true)) {
            Page page = person.newPage();
            page.navigate(acta.address() + "/session/begin?to=/decisions");
            assertThat(Chromium.violations(page)).isEmpty();
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve("sign-in-320-en.png")));
            page.locator("#username").fill("pe");
            page.locator("#password").fill(acta.password("pe"));
            page.locator("button[type=submit]").click();
            page.waitForURL(acta.address() + "/decisions");
        }
    }

    @Test
    void a_delegation_finds_its_work_on_a_page_that_breaks_no_rule_of_accessibility() {
        try (BrowserContext person = chromium.person("es", NARROWEST, true)) {
            Page page = signedIn(person, "pe");
            page.navigate(acta.address() + "/work");
            assertThat(page.locator("h1").textContent()).isEqualTo("Mi trabajo");
            assertThat(Chromium.violations(page)).isEmpty();
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve("work-320-es.png")));
        }
    }

    @Test
    void a_moment_is_reached_by_the_keyboard_alone() {
        try (BrowserContext person = chromium.person("es", 1280, true)) {
            Page page = person.newPage();
            page.navigate(acta.address() + "/?asOf=2025-11-01");
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus").textContent()).isEqualTo("Ir al contenido");
            page.locator("#stop").focus();
            page.keyboard().press("Home");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForURL("**asOf=1984-01-01**");
            assertThat(page.locator("#moment").textContent()).contains("1984");
        }
    }

    @Test
    void an_auditor_walks_back_to_the_first_of_november_2025() {
        try (BrowserContext person = chromium.person("es", 1280, true)) {
            Page page = signedIn(person, "auditor");
            page.navigate(acta.address() + "/");
            page.locator(".acta-elsewhen__summary").click();
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("elsewhen-1280-es.png")));
            page.locator("#day").fill("1");
            page.locator("#month").fill("11");
            page.locator("#year").fill("2025");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mostrar"))
                    .click();
            assertThat(page.url()).contains("asOf=2025-11-01");
            assertThat(page.locator("#moment").textContent()).isEqualTo("Estado al terminar el 1 de noviembre de 2025");
            assertThat(page.locator("#home-lead").textContent()).contains("México ejerce la Vicepresidencia");
            page.locator(".acta-steps__link").first().click();
            assertThat(page.locator("#moment").textContent()).contains("octubre de 2025");
            page.locator(".acta-moment__back").click();
            assertThat(page.url()).doesNotContain("asOf");
        }
    }

    private static Page signedIn(BrowserContext person, String account) {
        Page page = person.newPage();
        page.navigate(acta.address() + "/");
        page.locator(".acta-tools > a").last().click();
        page.locator("#username").fill(account);
        page.locator("#password").fill(acta.password(account));
        page.locator("button[type=submit]").click();
        page.locator(".acta-tools__form").waitFor();
        return page;
    }

    private static String name(String path) {
        String name = path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "one").replaceAll("[^a-z0-9A-Z]+", "-");
        return name.equals("-") ? "home" : name.substring(1);
    }
}
