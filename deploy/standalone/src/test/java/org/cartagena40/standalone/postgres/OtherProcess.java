package org.cartagena40.standalone.postgres;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A Java process of its own that starts a server on a folder, records one row, and waits to be stopped or killed. */
final class OtherProcess implements AutoCloseable {
    private static final Duration LONG = Duration.ofSeconds(60);

    private final Process process;
    private final Path output;

    private OtherProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static OtherProcess startOn(Path folder) throws IOException {
        var output = Files.createTempFile("other-process-", ".log");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("java.class.path");
        var process = new ProcessBuilder(java, "-cp", classPath, OtherProcess.class.getName(), folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new OtherProcess(process, output);
    }

    /** Returns only when its input ends, as it does when the test that started it is gone. */
    public static void main(String[] arguments) throws Exception {
        try (var server = EmbeddedPostgresServer.start(Path.of(arguments[0]))) {
            Sql.run(server, "create table if not exists kept (word text)");
            Sql.run(server, "insert into kept values ('committed')");
            System.out.println("Recorded");
            System.in.transferTo(System.out);
        }
    }

    long pid() {
        return process.pid();
    }

    OtherProcess recorded() {
        await().atMost(LONG).until(() -> said().contains("Recorded"));
        return this;
    }

    String lastWords() throws IOException {
        awaitEnd();
        return said();
    }

    /** As kill -9: no hook runs, nothing is closed. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** An orderly end: its input ends, it closes its server. */
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        awaitEnd();
        Files.delete(output);
    }

    private void awaitEnd() {
        await().atMost(LONG).until(() -> !process.isAlive());
    }

    private String said() throws IOException {
        return Files.readString(output);
    }
}
