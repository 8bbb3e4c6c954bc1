package org.cartagena40.benchmarks.lag;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.cartagena40.benchmarks.running.Database;

/** A {@link ReadingProgram} in a JVM of its own, with the class path of this one. */
final class OtherJvm implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final Sightings sightings = new Sightings();
    private final CompletableFuture<Long> ready = new CompletableFuture<>();
    private final Thread reading = new Thread(this::read, "lines of the other JVM");

    OtherJvm(Database database) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        try {
            this.process = new ProcessBuilder(
                            java.toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            ReadingProgram.class.getName(),
                            database.url())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("no other JVM", e);
        }
        reading.setDaemon(true);
        reading.start();
    }

    /** When it was ready, by its own word. */
    long awaitReady() {
        try {
            return ready.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException("the other JVM did not start", e);
        }
    }

    Sightings sightings() {
        return sightings;
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ");
                long micros = Long.parseLong(words[1]);
                if (words[0].equals(ReadingProgram.READY)) {
                    ready.complete(micros);
                } else {
                    sightings.add(Long.parseLong(words[0]), micros);
                }
            }
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
