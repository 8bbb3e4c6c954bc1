package org.cartagena40.benchmarks.running;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The one PostgreSQL of a run, as durable as in production and with the memory that the standalone program gives it. The
 * library turns off what makes a commit a promise, so it is turned on here, and the report shows what the server says.
 */
public final class PostgresServer implements AutoCloseable {

    private static final List<String> SHOWN = List.of(
            "server_version", "fsync", "synchronous_commit", "full_page_writes", "wal_sync_method", "shared_buffers");

    private final EmbeddedPostgres postgres;
    private final Path data;

    private PostgresServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
        this.data = Path.of(shown("data_directory"));
    }

    public static PostgresServer start() {
        try {
            PostgresServer server = new PostgresServer(EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("shared_buffers", "64MB")
                    .setServerConfig("max_connections", "300")
                    .setServerConfig("log_min_messages", "fatal")
                    .setPGStartupWait(Duration.ofSeconds(30))
                    .start());
            server.refuseToForget();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
    }

    /** Version and durability, as the server shows them. */
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        SHOWN.forEach(name -> settings.put(name, shown(name)));
        return settings;
    }

    /** An empty database, which sorts texts by their bytes as that of the standalone program does. */
    public Database create(String name) {
        jdbc().sql("create database " + name + " template template0 locale 'C'").update();
        return new Database(url(name));
    }

    /** Its first process; the others are its children. */
    public long postmaster() {
        try {
            return Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** CPU time of the server and all its children so far. */
    public CpuTime cpu() {
        return CpuTime.ofPostgres(postmaster());
    }

    /** Ends every process of the server at once, as a power cut would, and says how to start it again. */
    public List<String> kill() {
        long postmaster = postmaster();
        List<String> command = commandOf(postmaster);
        ProcessHandle first = ProcessHandle.of(postmaster).orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(first.descendants().toList());
        all.add(0, first);
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
        return command;
    }

    /** Starts the killed server with the command it had. */
    public void startAgain(List<String> command) {
        List<String> whole = new ArrayList<>(LinuxUtils.isUnshareAvailable() ? List.of("unshare", "-U") : List.of());
        whole.addAll(command);
        File nowhere = new File("/dev/null");
        try {
            var unused = new ProcessBuilder(whole)
                    .directory(data.toFile())
                    .redirectOutput(nowhere)
                    .redirectError(nowhere)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start again", e);
        }
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuseToForget() {
        Map<String, String> settings = settings();
        for (String name : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            if (!"on".equals(settings.get(name))) {
                throw new IllegalStateException("without " + name + " a benchmark measures nothing");
            }
        }
    }

    private String shown(String setting) {
        return jdbc().sql("show " + setting).query(String.class).single();
    }

    private JdbcClient jdbc() {
        return JdbcClient.create(new DriverManagerDataSource(url("postgres")));
    }

    private String url(String database) {
        return postgres.getJdbcUrl("postgres", database) + "&password=postgres";
    }

    private static List<String> commandOf(long pid) {
        try {
            String line = Files.readString(Path.of("/proc/" + pid + "/cmdline"), StandardCharsets.UTF_8);
            return List.of(line.split("\0"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
