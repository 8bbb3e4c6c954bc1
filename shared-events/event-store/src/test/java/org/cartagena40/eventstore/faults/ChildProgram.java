package org.cartagena40.eventstore.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A Java program beside the test, which can be killed and started again. It ends with the test: see {@link Orders}. */
final class ChildProgram {

    private static final int PATIENCE_SECONDS = 60;

    private final List<String> command = new ArrayList<>();
    private final Path said;
    private @Nullable Process process;

    ChildProgram(Class<?> main, Path said, String... arguments) {
        this.said = said;
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Small and soon at work: nothing here runs long enough for a better compiler to pay.
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Duser.timezone=UTC"));
        command.add("-Dlogback.configurationFile=" + System.getProperty("logback.configurationFile", ""));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
    }

    void start() {
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long pid() {
        return running().pid();
    }

    /** As kill -9: no hook runs, nothing is closed. */
    void kill() {
        running().destroyForcibly();
        awaitEnd();
    }

    /** It finishes what it does and ends by itself; anything else is a failure. */
    void finish() {
        try {
            running().getOutputStream().write("finish\n".getBytes(UTF_8));
            running().getOutputStream().flush();
        } catch (IOException e) {
            throw new IllegalStateException("ended before its time: " + words(), e);
        }
    }

    void awaitGoodEnd() {
        if (awaitEnd() != 0) {
            throw new IllegalStateException("ended badly: " + words());
        }
    }

    void killIfAlive() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private int awaitEnd() {
        try {
            if (!running().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("does not end: " + words());
            }
            return running().exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("not started: " + command);
        }
        return process;
    }

    private String words() {
        try {
            return String.join(" ", command.subList(command.size() - 3, command.size())) + ": "
                    + Files.readString(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
