package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cartagena40.command.acts.ActForm;
import org.cartagena40.command.acts.ActTable;
import org.cartagena40.command.acts.Revising;
import org.cartagena40.events.Capacity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Forms of acts in a real browser, by the rules of WCAG, at the width of a phone and of a desk, in both languages: those
 * that have fields of every kind. With the profile {@code long} the form of every act.
 */
class FormsInTheBrowserTest {

    private static final int DESK = 1280;
    private static final Map<String, BrowserContext> PEOPLE = new HashMap<>();
    private static final Map<Capacity, String> ACCOUNTS = Map.of(
            Capacity.PRESIDENCY, "presidency-1",
            Capacity.TECHNICAL_SECRETARIAT, "secretariat-1",
            Capacity.VICE_PRESIDENCY, "vice-presidency",
            Capacity.MEMBER_STATE, "bz",
            Capacity.STAKEHOLDER, "stakeholder");

    private static InTheBrowser browser;
    private static String procedure;

    @BeforeAll
    static void start(@TempDir Path folder) {
        browser = new InTheBrowser(folder);
        procedure = browser.procedures.open();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    record Form(String account, String path) {}

    /** Groups, repeated groups, a deadline to choose; paragraphs; the plan's 101 actions; the 33 States; what an act is on. */
    static Stream<Form> ofEveryKind() {
        return Stream.of(
                new Form("presidency-1", "/acts"),
                new Form("presidency-1", "/acts/silence-procedures"),
                new Form("presidency-1", "/acts/priority-cycles/2025-2027/proposals"),
                new Form("presidency-1", "/acts/on?act=ConfirmEntry"),
                new Form("secretariat-1", "/acts/meetings/MSC-1/sessions/1/attendance"),
                new Form("bz", "/acts/silence-procedures/" + procedure + "/objections"));
    }

    /** A text that is edited has to be there first; its form is that of its first proposal. */
    static Stream<Form> all() {
        return ActTable.all().stream()
                .filter(form -> form.revising() != Revising.NEXT)
                .flatMap(form -> ACCOUNTS.entrySet().stream()
                        .filter(account -> form.permission().to().contains(account.getKey()))
                        .limit(1)
                        .map(account -> new Form(account.getValue(), page(form))));
    }

    private static String page(ActForm form) {
        String address = form.address().replace("/api/v1", "/acts");
        return address.replaceAll("\\{(state|member)}", "BZ").replaceAll("\\{\\w+}", "1");
    }

    @ParameterizedTest
    @MethodSource("ofEveryKind")
    void a_form_breaks_no_rule_of_accessibility(Form form) {
        look(form, "es", InTheBrowser.NARROWEST);
        look(form, "en", DESK);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("all")
    void the_form_of_every_act_breaks_no_rule_of_accessibility(Form form) {
        for (String language : List.of("es", "en")) {
            look(form, language, InTheBrowser.NARROWEST);
            look(form, language, DESK);
        }
    }

    @Test
    void a_deadline_is_chosen_and_is_the_same_when_it_is_reviewed() {
        try (Page page = browser.open(person("presidency-1", "es", DESK), "/acts/silence-procedures")) {
            String chosen = page.locator("#deadline-local-1").inputValue().replaceAll("\\[.*", "");
            page.locator("#deadline-local-1").check();
            page.locator("#title").fill("Las reglas");
            page.locator("#texts-0-text").fill("Un texto.");
            page.locator("#legalbasis").fill("MSC-1-3");
            page.locator("button[name=act-step][value=review]").last().click();
            assertThat(page.locator(".acta-preview").textContent())
                    .contains("32 de 33 Estados miembros", chosen.substring(11), "UTC");
            assertThat(page.locator("input[name='deadline.local']").inputValue())
                    .isEqualTo(chosen);
            InTheBrowser.picture(page, "act-review-chosen-1280-es");
        }
    }

    @Test
    void what_is_ticked_and_what_is_written_beside_it_are_one_list() {
        String path = "/acts/meetings/MSC-1/sessions/1/attendance";
        try (Page page = browser.open(person("secretariat-1", "es", DESK), path)) {
            page.locator("input[name=present][value=BZ]").check();
            page.locator("input[name=present][value=PE]").check();
            page.locator("textarea[name=present]").fill("UNHCR");
            page.locator("button[name=act-step][value=look]").click();
            assertThat(page.locator(".acta-preview").textContent()).contains("Belice", "Perú");
            assertThat(page.locator("input[name=present]:checked").count()).isEqualTo(2);
            assertThat(page.locator("textarea[name=present]").inputValue()).isEqualTo("UNHCR");
        }
    }

    @Test
    void a_task_leads_to_the_form_of_its_act_filled_in_as_far_as_it_is_known() {
        String form = "/acts/silence-procedures/" + procedure + "/acknowledgements";
        try (Page page = browser.open(person("bz", "es", DESK), "/work")) {
            page.locator(".acta-work a[href='" + form + "']").click();
            assertThat(page.url()).endsWith(form);
            assertThat(page.locator("#by").inputValue()).isEqualTo("BZ");
        }
    }

    private static void look(Form form, String language, int width) {
        browser.look(person(form.account(), language, width), form.path(), language, width);
    }

    private static BrowserContext person(String account, String language, int width) {
        return PEOPLE.computeIfAbsent(account + language + width, who -> {
            BrowserContext person = browser.chromium.person(language, width, true);
            var unused = browser.signedIn(person, account);
            return person;
        });
    }
}
