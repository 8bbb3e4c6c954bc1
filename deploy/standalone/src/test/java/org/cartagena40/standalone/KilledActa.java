package org.cartagena40.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, to be killed without notice. */
final class KilledActa implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;

    KilledActa(Path folder) throws IOException {
        this(folder, 0);
    }

    KilledActa(Path folder, int port) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Acta.class.getName(),
                "--acta.folder=" + folder);
        builder.command().add("--server.port=" + port);
        builder.command().add("--acta.keys.folder=" + folder.resolve("keys"));
        process = builder.redirectErrorStream(true).start();
        said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Waits until the tour is printed; the address it names. */
    String awaitAddress() throws IOException {
        return awaitLine("Address").replaceAll(".*(http://\\S+).*", "$1");
    }

    /** Waits for a line with these words, or for the end of the output. */
    String awaitLine(String words) throws IOException {
        StringBuilder before = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.contains(words)) {
                return line;
            }
            before.append(line).append('\n');
        }
        throw new IllegalStateException("it ended without saying '" + words + "':\n" + before);
    }

    int awaitExit() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("it did not end");
        }
        return process.exitValue();
    }

    /** kill -9 of this process and no other. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitExit();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
