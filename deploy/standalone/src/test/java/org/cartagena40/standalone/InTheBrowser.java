package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A running program and a browser before it. Pictures go to {@code target/pages}. */
final class InTheBrowser implements AutoCloseable {

    static final int NARROWEST = 320;

    private static final Path PICTURES = Path.of("target/pages");

    /** A picture costs as much as all that is looked at: the default suite keeps these few, the long one all. */
    private static final Pattern PICTURED = Pattern.compile(
            "/|act-[a-z]+|/(silence-procedures|decisions)(/[^/]+)?"
                    + "|/(priorities|work|meetings/PLAT-1|progress|history|audit)|/acts/silence-procedures(/[^/]+/objections)?");

    private static final boolean EVERY_PICTURE = !"long".equals(System.getProperty("tests.left.out"));

    final RunningActa acta;
    final Chromium chromium;
    final Procedures procedures;

    InTheBrowser(Path folder, String... settings) {
        chromium = Chromium.start();
        acta = new RunningActa(folder, settings);
        procedures = new Procedures(acta);
        try {
            Files.createDirectories(PICTURES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Page open(BrowserContext person, String path) {
        Page page = person.newPage();
        page.navigate(acta.address() + path);
        return page;
    }

    /** A person goes on to a page in the window that is there already: a new one costs more than the look. */
    void look(BrowserContext person, String path, String language, int width) {
        Page page = person.pages().isEmpty() ? person.newPage() : person.pages().get(0);
        page.navigate(acta.address() + path);
        faultless(page, language, width, path);
    }

    Page signedIn(BrowserContext person, String account) {
        Page page = open(person, "/");
        page.locator(".acta-tools > a").last().click();
        page.locator("#username").fill(account);
        page.locator("#password").fill(acta.password(account));
        page.locator("button[type=submit]").click();
        page.locator(".acta-tools__form").waitFor();
        return page;
    }

    /** In its language, whole and without a violation, nothing wider than its window. */
    static void faultless(Page page, String language, int width, String seen) {
        assertThat(page.locator("html").getAttribute("lang")).as(seen).isEqualTo(language);
        assertThat(Chromium.violations(page)).as(seen).isEmpty();
        assertThat(page.content()).as(seen).doesNotContain("??");
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as(seen)
                .isLessThanOrEqualTo(width);
        if (EVERY_PICTURE || PICTURED.matcher(seen).matches()) {
            picture(page, name(seen, language, width));
        }
    }

    private static String name(String seen, String language, int width) {
        String name = seen.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "one").replaceAll("[^a-z0-9A-Z]+", "-");
        return (name.equals("-") ? "home" : name.replaceFirst("^-", "")) + "-" + width + "-" + language;
    }

    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }

    @Override
    public void close() {
        acta.close();
        chromium.close();
    }
}
