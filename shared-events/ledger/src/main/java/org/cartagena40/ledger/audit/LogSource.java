package org.cartagena40.ledger.audit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Where a published log is read: {@code checkpoint} and the paths of its tiles, below one prefix. */
@FunctionalInterface
interface LogSource {

    byte[] read(String path) throws IOException;

    /** By its address or by the folder it was downloaded to. */
    static LogSource of(String place) {
        return place.startsWith("http://") || place.startsWith("https://") ? at(place) : in(Path.of(place));
    }

    static LogSource in(Path folder) {
        return path -> Files.readAllBytes(folder.resolve(path));
    }

    private static LogSource at(String address) {
        HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
        String prefix = address.endsWith("/") ? address : address + "/";
        return path -> get(http, URI.create(prefix + path));
    }

    private static byte[] get(HttpClient http, URI address) throws IOException {
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(30))
                    .build();
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException(address + " answers " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** The same, and a copy of all that is read, to be checked again without the log. */
    static LogSource copying(LogSource source, Path folder) {
        return path -> {
            byte[] bytes = source.read(path);
            Path file = folder.resolve(path);
            Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
            Files.write(file, bytes);
            return bytes;
        };
    }
}
