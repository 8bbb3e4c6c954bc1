package org.cartagena40.eventstore.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.cartagena40.eventstore.EventsSchema;
import org.cartagena40.eventstore.Rows;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL of one run, on a port and a data directory that it keeps when it is killed and started again. */
final class FaultServer {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path data;
    private final String url;

    private FaultServer(Path data, int port) {
        this.data = data;
        this.url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres&connectTimeout=5";
    }

    /** As durable as in production: the library turns off what makes a commit a promise, so it is turned on here. */
    static FaultServer start(Path folder) {
        Path data = folder.resolve("data");
        int port = freePort();
        try {
            EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("track_commit_timestamp", "on")
                    .setServerConfig("log_min_messages", "panic")
                    .setPGStartupWait(PATIENCE)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
        FaultServer server = new FaultServer(data, port);
        EventsSchema.migrate(server.dataSource());
        return server;
    }

    String url() {
        return url;
    }

    /** Each connection is a new one. */
    DataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        return source;
    }

    void execute(String sql) {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    long number(String sql) {
        return Rows.number(dataSource(), sql);
    }

    /** Every process of it at once, as if its machine went away; what the operating system holds of its files stays. */
    void kill() {
        List<ProcessHandle> all = processes();
        all.forEach(ProcessHandle::destroyForcibly);
        Awaitility.await().atMost(PATIENCE).until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
    }

    List<Long> pids() {
        return processes().stream().map(ProcessHandle::pid).toList();
    }

    private List<ProcessHandle> processes() {
        long pid = Long.parseLong(lines("postmaster.pid").get(0).strip());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        return Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
    }

    /** With the options of the first start; returns when it lets clients in. */
    void restart() {
        ProcessBuilder start = new ProcessBuilder(asNobodyIfRoot(List.of(
                program("pg_ctl").toString(),
                "-D",
                data.toString(),
                "-w",
                "-t",
                "60",
                "-s",
                "-l",
                data.resolveSibling("server.log").toString(),
                "restart")));
        start.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Awaitility.await().atMost(PATIENCE).until(() -> start.start().waitFor() == 0);
    }

    /** PostgreSQL does not start for root. */
    private static List<String> asNobodyIfRoot(List<String> command) {
        boolean root = System.getProperty("user.name").equals("root");
        return root
                ? Stream.concat(Stream.of("unshare", "-U"), command.stream()).toList()
                : command;
    }

    /** Beside the server's own binary, which stands first in its options. */
    private Path program(String name) {
        String options = lines("postmaster.opts").get(0);
        return Path.of(options.substring(0, options.indexOf(" \""))).resolveSibling(name);
    }

    private List<String> lines(String file) {
        try {
            return Files.readAllLines(data.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
