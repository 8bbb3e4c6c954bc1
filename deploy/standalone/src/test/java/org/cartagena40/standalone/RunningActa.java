package org.cartagena40.standalone;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import org.cartagena40.standalone.accounts.Accounts;
import org.cartagena40.standalone.start.Tour;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole program, in this JVM, on a folder of the test's; used through HTTP only. */
final class RunningActa implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private final String address;
    private final Accounts accounts;
    private final Tokens tokens;

    RunningActa(Path folder, String... settings) {
        String[] arguments = new String[settings.length + 3];
        arguments[0] = "--acta.folder=" + folder;
        arguments[1] = "--server.port=0";
        arguments[2] = "--acta.keys.folder=" + folder.resolve("keys");
        System.arraycopy(settings, 0, arguments, 3, settings.length);
        context = SpringApplication.run(StandaloneConfiguration.class, arguments);
        var server = ((WebServerApplicationContext) context).getWebServer();
        address = "http://127.0.0.1:" + server.getPort();
        accounts = context.getBean(Accounts.class);
        tokens = new Tokens(address);
    }

    /** An answer with its JSON body; an empty body is a missing node. */
    record Answer(HttpResponse<String> http) {
        int status() {
            return http.statusCode();
        }

        JsonNode json() {
            return http.body().isBlank() ? JSON.missingNode() : JSON.readTree(http.body());
        }

        String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        long position() {
            return Long.parseLong(header("Acta-Position"));
        }

        /** The rule that a refusal names. */
        String rule() {
            return json().path("rule").asString("");
        }

        String type() {
            return json().path("type").asString("");
        }
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    /** Reads as the public what is visible once the views have reached a position. */
    Answer get(String path, long after) {
        return send(request(joined(path, after)).header("Prefer", "wait=20").GET());
    }

    private static String joined(String path, long after) {
        return path + (path.contains("?") ? "&" : "?") + "after=" + after;
    }

    Answer getAs(String account, String path) {
        return send(request(path).header("Authorization", bearer(account)).GET());
    }

    /** Reads what is visible once the views have reached a position. */
    Answer getAs(String account, String path, long after) {
        return send(request(joined(path, after))
                .header("Authorization", bearer(account))
                .header("Prefer", "wait=20")
                .GET());
    }

    Answer post(String account, String path, String body) {
        return post(account, path, body, UUID.randomUUID().toString());
    }

    Answer post(String account, String path, String body, String key) {
        return send(request(path)
                .header("Authorization", bearer(account))
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    /** What a rebuild beside the live views finds, asked for by the auditor. */
    JsonNode compared() {
        String begun = post("auditor", "/api/v1/operations/rebuilds", "").header("Location");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> getAs("auditor", begun).json().path("report").isObject());
        return getAs("auditor", begun).json().path("report");
    }

    Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(60));
    }

    /** The header that shows an account's token. */
    String bearer(String account) {
        return tokens.bearer(account, password(account));
    }

    /** Tokens asked for before are used no longer. */
    void forgetTokens() {
        tokens.forget();
    }

    String password(String account) {
        return accounts.named(account).orElseThrow().password();
    }

    Tokens tokens() {
        return tokens;
    }

    /** A bean, for what no request can do. */
    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** All beans of a type, for what no request can tell. */
    <T> Collection<T> beans(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    String address() {
        return address;
    }

    Tour tour() {
        return context.getBean(Tour.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
