package org.cartagena40.standalone.postgres;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Port and password of a folder's server, chosen once. A class and not a record, so that no log shows the password. */
final class PostgresProperties {

    /** Below the ports that Linux hands to outgoing connections, from 32768 on; those would take ours now and then. */
    private static final int LOWEST_PORT = 20_000;

    private static final int PORTS = 10_000;

    private final Path file;
    private final int port;
    private final String password;

    private PostgresProperties(Path file, int port, String password) {
        this.file = file;
        this.port = port;
        this.password = password;
    }

    /** Reads what the folder holds. A new password is never chosen for a cluster that already has another one. */
    static PostgresProperties keptIn(Path folder, boolean clusterExists) {
        var file = folder.resolve("postgresql.properties");
        try {
            if (!Files.exists(file)) {
                refuseLostPassword(file, clusterExists);
                choose(file);
            }
            return read(file);
        } catch (IOException e) {
            throw new PostgresUnavailable("%s cannot be read or written: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static void refuseLostPassword(Path file, boolean clusterExists) {
        if (clusterExists) {
            throw new PostgresUnavailable(
                    "%s is missing, and with it the password. Put it back from a backup.".formatted(file));
        }
    }

    private static void choose(Path file) throws IOException {
        var random = new SecureRandom();
        var secret = new byte[24];
        random.nextBytes(secret);
        var text = """
                # Written once. To connect: psql -h 127.0.0.1 -p <port> -U %s postgres
                port=%d
                password=%s
                """;
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        PrivateFiles.write(file, text.formatted(PostgresCluster.SUPERUSER, freePort(random), password));
    }

    private static int freePort(SecureRandom random) {
        return random.ints(1_000, LOWEST_PORT, LOWEST_PORT + PORTS)
                .filter(PostgresProperties::isFree)
                .findFirst()
                .orElseThrow(() -> new PostgresUnavailable(
                        "No free port on 127.0.0.1 between %d and %d".formatted(LOWEST_PORT, LOWEST_PORT + PORTS)));
    }

    private static PostgresProperties read(Path file) throws IOException {
        var kept = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        }
        var port = requireNonNullElse(kept.getProperty("port"), "").strip();
        var password = requireNonNullElse(kept.getProperty("password"), "").strip();
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535 || password.isEmpty()) {
            throw new PostgresUnavailable("%s must hold port=<number> and password=<text>.".formatted(file));
        }
        return new PostgresProperties(file, Integer.parseInt(port), password);
    }

    /** Two servers on one port would let this program talk to a stranger's. */
    void refuseTakenPort() {
        if (!isFree(port)) {
            throw new PostgresUnavailable("""
                    Port %d on 127.0.0.1 is taken by another program, and %s says that PostgreSQL listens there. \
                    Stop that program, or write another port into that file.""".formatted(port, file));
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    Path file() {
        return file;
    }

    int port() {
        return port;
    }

    String password() {
        return password;
    }
}
