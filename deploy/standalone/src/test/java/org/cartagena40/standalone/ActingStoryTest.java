package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.cartagena40.events.TextHash;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Presidency opens a procedure on the pages, Belize objects in another browser without any script, and both see it: a
 * form, what will be recorded, the confirmation, the receipt. Pictures go to {@code target/pages}.
 */
@TestMethodOrder(OrderAnnotation.class)
class ActingStoryTest {

    private static final String TEXT = "Las reglas rigen desde la adopción.\nSe revisan cada dos años.";

    private static InTheBrowser browser;
    private static Page presidency;
    private static String procedure = "";

    @BeforeAll
    static void start(@TempDir Path folder) {
        browser = new InTheBrowser(folder);
        presidency = browser.signedIn(browser.chromium.person("es", 1280, true), "presidency-1");
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    @Order(1)
    void what_may_be_done_is_listed_and_what_is_missing_is_named_at_its_field() {
        presidency.navigate(browser.acta.address() + "/acts");
        faultless(presidency, "acts");
        presidency.navigate(browser.acta.address() + "/silence-procedures");
        presidency.locator("a[href='/acts/silence-procedures']").click();
        faultless(presidency, "act-form");
        presidency.locator("#title").fill("Reglas del Mecanismo");
        button(presidency, "review").click();
        faultless(presidency, "act-error");
        assertThat(presidency.locator(".govuk-error-summary").textContent())
                .contains("No se registró nada", "Falta este dato");
        presidency.locator(".govuk-error-summary a").first().click();
        assertThat(presidency.url()).contains("#texts");
        assertThat(presidency.locator("#title").inputValue()).isEqualTo("Reglas del Mecanismo");
    }

    @Test
    @Order(2)
    void all_that_will_be_recorded_is_shown_before_it_is() {
        presidency.locator("#texts-0-text").fill(TEXT);
        presidency.locator("#legalbasis").fill("MSC-1-3");
        presidency.locator("#disclosure-0").check();
        presidency.locator("#deadline-local").fill("2031-06-01T18:00");
        button(presidency, "look").click();
        assertThat(presidency.locator(".acta-preview").textContent())
                .contains(TextHash.of(TEXT).value(), "18:00", "UTC", "22:00", "Todos ven qué Estado");
        button(presidency, "review").click();
        faultless(presidency, "act-review");
        assertThat(presidency.locator("main").textContent())
                .contains("Chile · Presidencia", TextHash.of(TEXT).value())
                .contains("32 de 33 Estados miembros", "Así se leerá en la historia");
        assertThat(browser.acta.get("/api/v1/silence-procedures").json().path("items"))
                .isEmpty();
    }

    @Test
    @Order(3)
    void a_binding_act_is_confirmed_by_a_mark_of_its_own_and_recorded_once_by_a_double_click() {
        button(presidency, "record").click();
        faultless(presidency, "act-unsure");
        assertThat(presidency.locator(".govuk-error-summary").textContent())
                .contains("Marque que quiere hacer este acto");
        presidency.locator("#sure").check();
        button(presidency, "record").dblclick();
        presidency.waitForURL("**/acts/receipts/**");
        faultless(presidency, "act-receipt");
        assertThat(presidency.locator("main").textContent()).contains("Registrado", "Huella del hecho");
        presidency.locator("main .govuk-button").click();
        procedure = presidency.url().substring(presidency.url().lastIndexOf('/') + 1);
        assertThat(presidency.locator("h1").textContent()).isEqualTo("Reglas del Mecanismo");
        assertThat(browser.acta.get("/api/v1/silence-procedures").json().path("items"))
                .hasSize(1);
    }

    @Test
    @Order(4)
    void belize_objects_without_any_script_and_both_pages_change() {
        presidency.locator("[data-live-bar][data-state=on]").waitFor();
        try (BrowserContext belize = browser.chromium.person("en", 390, false)) {
            Page delegation = browser.signedIn(belize, "bz");
            delegation.navigate(browser.acta.address() + "/silence-procedures/" + procedure);
            delegation.locator("#act-section .acta-button--act").click();
            assertThat(delegation.locator("h1").textContent()).isEqualTo("Object");
            assertThat(delegation.locator("#by").inputValue()).isEqualTo("BZ");
            delegation.locator("#grounds").fill("The term should begin later.");
            button(delegation, "review").click();
            assertThat(delegation.locator("main").textContent()).contains("Belize", "The term should begin later.");
            delegation.locator("#sure").check();
            button(delegation, "record").click();
            assertThat(delegation.locator("h1").textContent()).isEqualTo("Recorded");
            delegation.locator("main .govuk-button").click();
            delegation.locator("#status .acta-status--broken").waitFor();
        }
        presidency.locator("#status .acta-status--broken").waitFor();
        assertThat(presidency.locator(".acta-roll .obj").textContent()).contains("Belice");
    }

    private static void faultless(Page page, String name) {
        InTheBrowser.faultless(page, "es", 1280, name);
    }

    private static Locator button(Page page, String step) {
        return page.locator("button[name=act-step][value=" + step + "]").last();
    }
}
