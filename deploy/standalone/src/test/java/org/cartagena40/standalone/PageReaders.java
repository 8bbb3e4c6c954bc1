package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** People before their browsers, each signed in to the pages; {@code public} is nobody. */
final class PageReaders {

    private final Map<String, Browser> browsers = new LinkedHashMap<>();

    PageReaders(RunningActa acta, Set<String> readers) {
        readers.forEach(reader -> browsers.put(reader, signedIn(acta, reader)));
    }

    private static Browser signedIn(RunningActa acta, String reader) {
        Browser browser = new Browser(acta.address());
        if (!reader.equals("public")) {
            assertThat(browser.signInToPages(reader, acta.password(reader)).body())
                    .contains("Cerrar sesión");
        }
        return browser;
    }

    HttpResponse<String> get(String reader, String address) {
        return browsers.get(reader).get(address);
    }

    /** Every page as every reader sees it, by reader and address. */
    Map<String, String> everything(Map<String, List<String>> pages) {
        Map<String, String> all = new LinkedHashMap<>();
        browsers.keySet()
                .forEach(reader -> pages.values().stream()
                        .flatMap(List::stream)
                        .filter(address -> !reader.equals("public") || !PageAddresses.FOR_WHOM_IT_IS.contains(address))
                        .forEach(address -> all.put(reader + " " + address, read(reader, address))));
        return all;
    }

    /** Without any script: what is asked for stands in the answer itself. */
    String read(String reader, String address) {
        HttpResponse<String> page = get(reader, address);
        if (address.startsWith("/acts") && page.statusCode() == 302) {
            return ""; // acts need an account
        }
        assertThat(page.statusCode()).as(address).isEqualTo(200);
        assertThat(page.body()).as(address).doesNotContain("??").contains("<h1").endsWith("</html>\n");
        return page.body();
    }
}
