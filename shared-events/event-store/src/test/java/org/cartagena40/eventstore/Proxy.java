package org.cartagena40.eventstore;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A line to the server that breaks once, at a request in which certain words stand. */
final class Proxy implements AutoCloseable {

    /** The request arrives and its answer does not, or nothing arrives any more and nobody is told. */
    enum Break {
        ANSWER_LOST,
        SILENCE
    }

    private interface Task {
        void run() throws IOException;
    }

    private final URI server;
    private final String words;
    private final Break how;
    private final ServerSocket listening;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private volatile boolean broken;

    Proxy(TestDatabase database, String words, Break how) throws IOException {
        this.server = URI.create(database.url().substring("jdbc:".length()));
        this.words = words;
        this.how = how;
        this.listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        begin(this::accept);
    }

    PlainConnections connections() {
        String url =
                "jdbc:postgresql://127.0.0.1:" + listening.getLocalPort() + server.getPath() + "?" + server.getQuery();
        return () -> DriverManager.getConnection(url);
    }

    private void accept() throws IOException {
        while (true) {
            Socket toClient = listening.accept();
            Socket toServer = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
            sockets.addAll(List.of(toClient, toServer));
            begin(() -> forward(toClient, toServer, true));
            begin(() -> forward(toServer, toClient, false));
        }
    }

    private void forward(Socket from, Socket to, boolean requests) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (int n = from.getInputStream().read(buffer);
                n >= 0;
                n = from.getInputStream().read(buffer)) {
            if (requests && !broken && new String(buffer, 0, n, ISO_8859_1).contains(words)) {
                broken = true;
                breakAt(buffer, n, from, to);
                return;
            }
            to.getOutputStream().write(buffer, 0, n);
        }
        to.close();
    }

    /** The server's answer means that it has done what was asked; the client must not have heard it. */
    private void breakAt(byte[] request, int length, Socket client, Socket toServer) throws IOException {
        if (how == Break.ANSWER_LOST) {
            client.close();
            toServer.getOutputStream().write(request, 0, length);
        }
    }

    private static void begin(Task task) {
        Thread thread = new Thread(() -> {
            try {
                task.run();
            } catch (IOException e) {
                // One of the ends is closed, as a broken line is.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            listening.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
