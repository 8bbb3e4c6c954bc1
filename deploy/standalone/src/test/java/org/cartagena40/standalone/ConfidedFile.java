package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.cartagena40.events.TextHash;

/** A draft with one file that goes to one audience. */
final class ConfidedFile {

    static final String TEXT = "Borrador de la nota conceptual.";
    static final String NAME = "CN-DRAFT-1-es.txt";
    static final String ADDRESS = "/documents/CN-DRAFT/versions/1/contents/es";

    private ConfidedFile() {}

    static void to(RunningActa acta, String audience) {
        String hash = TextHash.of(TEXT).value();
        post(acta, "/documents", """
                {"document":"CN-DRAFT","type":"CONCEPT_NOTE","title":{"lang":"es","text":"Nota conceptual"},\
                "effective":{"precision":"DAY","from":"2026-11-01"}}""");
        var stored = acta.send(acta.request("/api/v1/contents/" + hash)
                .header("Authorization", acta.bearer("secretariat-1"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "text/plain")
                .PUT(BodyPublishers.ofString(TEXT)));
        assertThat(stored.status()).isLessThan(300);
        post(acta, "/documents/CN-DRAFT/versions", """
                {"builds":0,"contents":[{"lang":"es","hash":"%s"}],"authoritativeLanguage":"es"}""".formatted(hash));
        post(acta, "/documents/CN-DRAFT/circulations", "{\"audiences\":[\"" + audience + "\"],\"annexesNotHeld\":[]}");
    }

    private static void post(RunningActa acta, String path, String body) {
        var recorded = Stories.recorded(acta.post("secretariat-1", "/api/v1" + path, body));
        acta.getAs("secretariat-1", "/api/v1/state", recorded.position());
    }
}
