package org.cartagena40.standalone;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A running program and a browser before it. Pictures go to {@code target/pages}. */
final class InTheBrowser implements AutoCloseable {

    static final int NARROWEST = 320;

    private static final Path PICTURES = Path.of("target/pages");

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

    Page signedIn(BrowserContext person, String account) {
        Page page = open(person, "/");
        page.locator(".acta-tools > a").last().click();
        page.locator("#username").fill(account);
        page.locator("#password").fill(acta.password(account));
        page.locator("button[type=submit]").click();
        page.locator(".acta-tools__form").waitFor();
        return page;
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
