package org.cartagena40.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** Tokens of sample accounts, as the tour gets them; each is asked for once while it is good. */
final class Tokens {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration GOOD_FOR = Duration.ofMinutes(4);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Held> held = new ConcurrentHashMap<>();
    private final String address;

    Tokens(String address) {
        this.address = address;
    }

    private record Held(String token, Instant until) {}

    /** The header that shows an account's token. */
    String bearer(String name, String password) {
        return "Bearer "
                + held.compute(name, (n, known) -> isGood(known) ? known : asked(name, password))
                        .token();
    }

    void forget() {
        held.clear();
    }

    HttpResponse<String> ask(String name, String password, String form) {
        String basic = Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/oauth2/token"))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean isGood(Held known) {
        return known != null && Instant.now().isBefore(known.until());
    }

    private Held asked(String name, String password) {
        HttpResponse<String> answer = ask(name, password, "grant_type=client_credentials");
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(name + " gets no token: " + answer.statusCode() + " " + answer.body());
        }
        return new Held(
                JSON.readTree(answer.body()).path("access_token").asString(),
                Instant.now().plus(GOOD_FOR));
    }
}
