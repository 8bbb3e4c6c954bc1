package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another issuer by one setting: its tokens are believed, its keys are fetched when they are needed, ours is not there. */
class IssuerElsewhereTest {

    @Test
    void a_record_believes_the_issuer_that_it_names_and_embeds_none(@TempDir Path folder) {
        try (RunningActa issuer = new RunningActa(folder.resolve("issuer"));
                RunningActa acta = new RunningActa(folder.resolve("record"), "--acta.issuer=" + issuer.address())) {
            int status = acta.send(acta.request("/api/v1/invitations")
                            .header("Authorization", issuer.bearer("presidency-1"))
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString("{\"invited\":\"TT\"}")))
                    .status();
            assertThat(status).isEqualTo(201);
            assertThat(acta.tokens()
                            .ask("presidency-1", acta.password("presidency-1"), "grant_type=client_credentials")
                            .statusCode())
                    .isIn(401, 403, 404);
            assertThat(acta.get("/sign-in").status()).isEqualTo(404);
            assertThat(acta.get("/oauth2/jwks").status()).isEqualTo(404);
        }
    }
}
