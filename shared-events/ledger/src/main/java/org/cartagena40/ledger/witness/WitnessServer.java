package org.cartagena40.ledger.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The witness over HTTP: requests come in, the last cosigned checkpoint of each log can be fetched by anybody. */
final class WitnessServer implements AutoCloseable {

    private static final int MOST_BYTES = 1 << 20;
    private static final int THREADS = 4;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final WitnessDesk desk;

    WitnessServer(InetSocketAddress address, WitnessDesk desk) throws IOException {
        this.desk = desk;
        server = HttpServer.create(address, 0);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply reply = reply(exchange);
            byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", reply.contentType());
            exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String method = exchange.getRequestMethod();
        if (path.equals("/add-checkpoint")) {
            return method.equals("POST") ? add(exchange) : Reply.of(405, "POST only\n");
        }
        if (path.endsWith("/checkpoint") && method.equals("GET")) {
            return desk.published(path.substring(1, path.length() - "/checkpoint".length()))
                    .map(note -> Reply.of(Reply.COSIGNED, new String(note, StandardCharsets.UTF_8)))
                    .orElse(Reply.of(404, "nothing was cosigned of that log\n"));
        }
        return Reply.of(404, "POST /add-checkpoint or GET /<hash of a log's name>/checkpoint\n");
    }

    private Reply add(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        return body.length > MOST_BYTES ? Reply.of(413, "too long\n") : desk.addCheckpoint(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
