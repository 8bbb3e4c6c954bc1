package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a person's browser does: it keeps cookies, sends forms, and goes where it is sent, one step at a time. */
final class Browser {

    static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-in-length";
    static final String REDIRECT = "http://127.0.0.1:8080/login/oauth2/code/acta";

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    Browser(String address) {
        this.address = address;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> submit(String path, Map<String, String> fields) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields))));
    }

    /** Sends a form with a plain text file in one of its fields. */
    HttpResponse<String> submit(String path, Map<String, String> fields, String field, String file) {
        StringBuilder body = new StringBuilder();
        fields.forEach(
                (name, value) -> body.append(part(name, "")).append(value).append("\r\n"));
        body.append(part(field, "; filename=\"one.txt\"\r\nContent-Type: text/plain"))
                .append(file)
                .append("\r\n--next--\r\n");
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=next")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private static String part(String name, String more) {
        return "--next\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n";
    }

    /** The hidden token of the form on a page. */
    static String csrf(HttpResponse<String> page) {
        Matcher hidden = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(hidden.find()).as(page.body()).isTrue();
        return hidden.group(1);
    }

    HttpResponse<String> signIn(String name, String password) {
        String csrf = csrf(get("/sign-in"));
        return submit("/sign-in", Map.of("username", name, "password", password, "_csrf", csrf));
    }

    /** Signs in to the pages: to the issuer, with a password, and back with its code. */
    HttpResponse<String> signInToPages(String name, String password) {
        HttpResponse<String> page = follow(get("/session/begin?to=/"));
        HttpResponse<String> back =
                submit("/sign-in", Map.of("username", name, "password", password, "_csrf", csrf(page)));
        return follow(back);
    }

    /** Goes wherever it is sent until it is shown something. */
    HttpResponse<String> follow(HttpResponse<String> answer) {
        HttpResponse<String> shown = answer;
        for (int steps = 0; steps < 10 && shown.statusCode() / 100 == 3; steps++) {
            shown = get(shown.headers().firstValue("Location").orElseThrow());
        }
        return shown;
    }

    /** Asks the issuer for a code of our pages; somebody must have signed in before. */
    HttpResponse<String> authorize() {
        return get("/oauth2/authorize?"
                + form(Map.of(
                        "response_type", "code",
                        "client_id", "acta-pages",
                        "redirect_uri", REDIRECT,
                        "scope", "openid",
                        "state", "s",
                        "code_challenge", challenge(),
                        "code_challenge_method", "S256")));
    }

    /** The code in the address that the issuer sends the browser to. */
    static String code(HttpResponse<String> redirect) {
        Matcher code = Pattern.compile("[?&]code=([^&]+)")
                .matcher(redirect.headers().firstValue("Location").orElse(""));
        assertThat(code.find()).as(redirect.toString() + redirect.headers()).isTrue();
        return code.group(1);
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : address + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Accept-Language", "es");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
