package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Function;

/** What is downloaded from the pages: with which type and under which name, and who may. */
final class FilesOverThePages {

    /** What the pages offer to everybody: whoever signed in to them gets what the public gets. */
    private static final Map<String, String> OPEN = Map.of(
            "/api/v1/decisions/MSC-1-3/evidence", "application/zip attachment; filename=\"evidence-MSC-1-3.zip\"",
            "/api/v1/events/12/proof", "text/plain attachment; filename=\"12.tlog-proof\"",
            "/api/v1/members?format=csv", "text/csv attachment; filename=\"members_as-of-",
            "/api/v1/decisions/MSC-1-3/certificate", "application/json ",
            "/log/checkpoint", "text/plain ");

    private FilesOverThePages() {}

    /** Whoever it did not reach is not told that it is there. */
    static void confided(HttpResponse<String> file, boolean reached) {
        assertThat(file.statusCode()).isEqualTo(reached ? 200 : 404);
        if (reached) {
            assertThat(file.body()).isEqualTo(ConfidedFile.TEXT);
            assertThat(header(file, "Content-Type")).startsWith("text/plain");
            assertThat(header(file, "Content-Disposition"))
                    .startsWith("attachment;")
                    .contains(ConfidedFile.NAME);
            assertThat(header(file, "Content-Security-Policy")).contains("sandbox");
        }
    }

    static void open(Function<String, HttpResponse<String>> reader) {
        OPEN.forEach((address, expected) -> {
            HttpResponse<String> file = reader.apply(address);
            assertThat(file.statusCode()).as(address).isEqualTo(200);
            String type = header(file, "Content-Type").replaceFirst(";.*", "");
            assertThat(type + " " + header(file, "Content-Disposition")).startsWith(expected);
        });
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
