package org.cartagena40.standalone.postgres;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The cluster of a folder: made once, started, stopped. Only who holds the folder's lock may touch it. */
final class PostgresCluster {
    static final String SUPERUSER = "postgres";

    private static final String NOTHING_TO_READ = "";

    /**
     * Given with the start, where they win over {@code postgresql.conf} and {@code ALTER SYSTEM}. No Unix socket: it
     * would lie in the common temporary folder, where any user may put a stranger's.
     */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "shared_buffers=64MB",
            "max_connections=100",
            "password_encryption=scram-sha-256",
            "timezone=UTC",
            "log_timezone=UTC");

    private final Path folder;
    private final Path data;
    private final PostgresTools tools;

    private PostgresCluster(Path folder) {
        this.folder = folder;
        this.data = folder.resolve("postgresql");
        this.tools = new PostgresTools(folder);
    }

    static PostgresCluster in(Path folder) {
        return new PostgresCluster(folder);
    }

    boolean exists() {
        return Files.exists(data);
    }

    void createUnlessExists(String password) {
        PrivateFiles.forgetHalfMade(folder, "initdb-*");
        if (!exists()) {
            create(password);
        }
    }

    /**
     * Passwords hold from the first moment: there is no start without. Sorting is by code point, so that no new version
     * of a system library reorders an index; upper and lower case know more than ASCII, for Spanish and Portuguese.
     */
    private void create(String password) {
        try {
            var fresh = Files.createTempDirectory(folder, "initdb-");
            tools.run("initdb", layout(fresh), password);
            Files.move(fresh, data, ATOMIC_MOVE);
        } catch (IOException e) {
            throw new PostgresUnavailable("No cluster can be made in %s: %s".formatted(folder, e.getMessage()), e);
        }
    }

    private static List<String> layout(Path fresh) {
        return List.of(
                "--pgdata=" + fresh,
                "--username=" + SUPERUSER,
                "--pwfile=/dev/stdin",
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--lc-ctype=C.UTF-8",
                "--data-checksums");
    }

    /** Through pg_ctl, which puts the server into a session of its own: a Ctrl-C meant for us does not reach it. */
    void start(int port) {
        Postmaster.forgetStale(data);
        var options = "-p %d -c %s".formatted(port, String.join(" -c ", SETTINGS));
        tools.run("pg_ctl", List.of("-D", data.toString(), "-w", "-t", "300", "-o", options, "start"), NOTHING_TO_READ);
    }

    /** Stops the server of this cluster if one is proven to run, and says whether. No other process hears anything. */
    boolean stop() {
        if (!Postmaster.runsOn(data)) {
            return false;
        }
        tools.run("pg_ctl", List.of("-D", data.toString(), "-w", "-t", "300", "-m", "fast", "stop"), NOTHING_TO_READ);
        return true;
    }
}
