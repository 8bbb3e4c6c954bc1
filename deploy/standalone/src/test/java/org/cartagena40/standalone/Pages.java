package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.cartagena40.identity.keys.KeyFolder;
import org.cartagena40.standalone.issuer.EmbeddedIssuer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What our pages do with the code that a browser brings them. */
record Pages(RunningActa acta) {

    HttpResponse<String> exchange(Map<String, String> form) {
        String secret = EmbeddedIssuer.pagesSecret(acta.bean(KeyFolder.class));
        return acta.tokens().ask("acta-pages", secret, Browser.form(form));
    }

    HttpResponse<String> exchange(String code, String verifier) {
        return exchange(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                Browser.REDIRECT,
                "code_verifier",
                verifier));
    }

    JsonNode tokens(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new JsonMapper().readTree(answer.body());
    }

    /** The tokens of whoever signed in with that browser. */
    JsonNode tokens(Browser browser) {
        return tokens(exchange(Browser.code(browser.authorize()), Browser.VERIFIER));
    }
}
