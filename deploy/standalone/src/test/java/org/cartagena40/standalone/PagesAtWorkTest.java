package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do on the pages: they see each other's acts arrive, walk through time, play the decade, find their work. */
class PagesAtWorkTest {

    private static InTheBrowser browser;
    private static OfflineWitnesses witnesses;

    @BeforeAll
    static void start(@TempDir Path folder) {
        witnesses = new OfflineWitnesses(folder.resolve("witnesses"));
        browser = new InTheBrowser(folder.resolve("record"), witnesses.setting());
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void the_presidency_sees_the_objection_of_belize_arrive() {
        String procedure = browser.procedures.open();
        try (BrowserContext chile = browser.chromium.person("es", 1280, true);
                BrowserContext belize = browser.chromium.person("en", 1280, true)) {
            Page presidency = browser.signedIn(chile, "presidency-1");
            presidency.navigate(browser.acta.address() + "/silence-procedures/" + procedure);
            Page delegation = browser.signedIn(belize, "bz");
            delegation.navigate(browser.acta.address() + "/silence-procedures/" + procedure);
            assertThat(delegation.locator("#act-section").textContent()).contains("Your State may object");
            presidency.locator("[data-live-bar][data-state=on]").waitFor();
            browser.procedures.object("bz", procedure);
            presidency.locator("#status .acta-status--broken").waitFor();
            delegation.locator("#status .acta-status--broken").waitFor();
            assertThat(presidency.locator("#live-said").textContent()).contains("Cambió en esta página");
            assertThat(presidency.locator(".acta-roll .obj").textContent()).contains("Belice");
        }
    }

    @Test
    void three_who_watch_see_the_deadline_pass_and_the_text_adopted_without_objection() {
        Stories.Open open = new Stories(browser.acta).silenceOn("SV", Stories.inSeconds(40));
        browser.acta.getAs("presidency-1", open.path(), open.position());
        Map<String, String> watching = Map.of("presidency-1", "es", "bz", "en", "auditor", "es");
        List<BrowserContext> people = new ArrayList<>();
        List<Page> pages = new ArrayList<>();
        watching.forEach((account, language) -> {
            people.add(browser.chromium.person(language, 1280, true));
            Page page = browser.signedIn(people.get(people.size() - 1), account);
            page.navigate(browser.acta.address() + "/silence-procedures/" + open.procedure());
            assertThat(page.locator("#status .acta-status--open").count()).isOne();
            pages.add(page);
        });
        var adopted = new Locator.WaitForOptions().setTimeout(90_000);
        pages.forEach(page -> page.locator("#status .acta-status--adopted").waitFor(adopted));
        people.forEach(BrowserContext::close);
    }

    @Test
    void a_paused_page_stays_as_it_is_until_its_reader_goes_on() {
        String procedure = browser.procedures.open();
        try (BrowserContext person = browser.chromium.person("en", 1280, true)) {
            Page page = browser.open(person, "/silence-procedures/" + procedure);
            page.locator("[data-live-bar][data-state=on]").waitFor();
            page.locator("[data-live-pause]").click();
            browser.procedures.object("pe", procedure);
            page.waitForResponse("**/silence-procedures", () -> page.evaluate("fetch('/silence-procedures')"));
            assertThat(page.locator("#status .acta-status--open").count()).isOne();
            page.locator("[data-live-pause]").click();
            page.locator("#status .acta-status--broken").waitFor();
        }
    }

    @Test
    void a_lost_connection_is_shown_and_healed() {
        try (BrowserContext person = browser.chromium.person("en", 1280, true)) {
            Page page = person.newPage();
            page.route("**/live", Route::abort);
            page.navigate(browser.acta.address() + "/");
            page.locator("[data-live-bar][data-state=lost]").waitFor();
            assertThat(page.locator("[data-live-state]").textContent()).isEqualTo("No connection; still trying");
            page.unroute("**/live");
            page.locator("[data-live-bar][data-state=on]").waitFor();
        }
    }

    @Test
    void the_decade_is_walked_by_links_without_a_script() {
        try (BrowserContext person = browser.chromium.person("es", 1280, false)) {
            Page page = browser.open(person, "/history/play?year=2025");
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
        try (BrowserContext person = browser.chromium.person("en", 1280, true)) {
            Page page = browser.open(person, "/history/play?year=2026");
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
        try (BrowserContext person = browser.chromium.person("en", InTheBrowser.NARROWEST, true)) {
            Page page = browser.open(person, "/session/begin?to=/decisions");
            assertThat(Chromium.violations(page)).isEmpty();
            InTheBrowser.picture(page, "sign-in-320-en");
            page.locator("#username").fill("pe");
            page.locator("#password").fill(browser.acta.password("pe"));
            page.locator("button[type=submit]").click();
            page.waitForURL(browser.acta.address() + "/decisions");
        }
    }

    @Test
    void a_delegation_finds_its_work_on_a_page_that_breaks_no_rule_of_accessibility() {
        try (BrowserContext person = browser.chromium.person("es", InTheBrowser.NARROWEST, true)) {
            Page page = browser.signedIn(person, "pe");
            page.navigate(browser.acta.address() + "/work");
            assertThat(page.locator("h1").textContent()).isEqualTo("Mi trabajo");
            assertThat(Chromium.violations(page)).isEmpty();
            InTheBrowser.picture(page, "work-320-es");
        }
    }

    @Test
    void everybody_sees_how_many_States_cosigned_and_when_that_is_enough() {
        try (BrowserContext person = browser.chromium.person("es", 1280, true)) {
            witnesses.cosign(browser.acta, "chile");
            Page page = browser.open(person, "/audit");
            assertThat(page.locator("#audit-witnesses").textContent())
                    .contains("espera cofirmas", "1 de 3 testigos; bastan 2");
            page.navigate(browser.acta.address() + "/decisions/MSC-1-3");
            assertThat(page.locator(".acta-proof").first().textContent()).contains("Registrado, en espera de cofirma");
            witnesses.cosign(browser.acta, "brazil");
            page.reload();
            assertThat(page.locator(".acta-proof").first().textContent()).contains("Comprobable");
            page.navigate(browser.acta.address() + "/audit");
            page.locator("#audit-witnesses summary").click();
            assertThat(page.locator("#audit-witnesses").textContent())
                    .contains("está cofirmado", "2 de 3 testigos; bastan 2", "aún no ha cofirmado");
            assertThat(Chromium.violations(page)).isEmpty();
            InTheBrowser.picture(page, "audit-witnesses-1280-es");
        }
    }

    @Test
    void a_moment_is_reached_by_the_keyboard_alone() {
        try (BrowserContext person = browser.chromium.person("es", 1280, true)) {
            Page page = browser.open(person, "/?asOf=2025-11-01");
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
        try (BrowserContext person = browser.chromium.person("es", 1280, true)) {
            Page page = browser.signedIn(person, "auditor");
            page.navigate(browser.acta.address() + "/");
            page.locator(".acta-elsewhen__summary").click();
            InTheBrowser.picture(page, "elsewhen-1280-es");
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
}
