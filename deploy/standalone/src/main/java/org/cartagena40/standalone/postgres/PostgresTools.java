package org.cartagena40.standalone.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs initdb and pg_ctl of one folder, bounded in time. What they and the server say goes to the folder's log. */
final class PostgresTools {

    /** Longer than any wait pg_ctl is told to make itself, so that its own word comes first. */
    private static final int LIMIT_SECONDS = 400;

    private final Path folder;
    private final Path log;
    private final Path programs;

    PostgresTools(Path folder) {
        this.folder = folder;
        this.log = folder.resolve("postgresql.log");
        this.programs = PostgresBinaries.unpackedFor(folder).resolve("bin");
    }

    /** Runs one tool to its end and gives it this text to read, so that a secret is no argument that others see. */
    void run(String tool, List<String> arguments, String input) {
        try {
            var spokenBefore = Files.size(PrivateFiles.empty(log));
            if (exitCode(tool, arguments, input) != 0) {
                throw new PostgresUnavailable(
                        "%s failed on %s. From %s:%n%s".formatted(tool, folder, log, saidSince(spokenBefore)));
            }
        } catch (IOException e) {
            throw new PostgresUnavailable("%s cannot run on %s: %s".formatted(tool, folder, e.getMessage()), e);
        }
    }

    private int exitCode(String tool, List<String> arguments, String input) throws IOException {
        var process = new ProcessBuilder(command(tool, arguments))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(UTF_8));
        } catch (IOException nobodyReads) {
            // The tool ended before it read: what it said and its exit code tell why.
        }
        return ended(tool, process);
    }

    /** PostgreSQL refuses to run as root. In a user namespace of its own it is nobody and still owns root's files. */
    private List<String> command(String tool, List<String> arguments) {
        var command = new ArrayList<String>(LinuxUtils.isUnshareAvailable() ? List.of("unshare", "-U") : List.of());
        command.add(programs.resolve(tool).toString());
        command.addAll(arguments);
        return command;
    }

    private int ended(String tool, Process process) {
        try {
            if (process.waitFor(LIMIT_SECONDS, SECONDS)) {
                return process.exitValue();
            }
            throw new PostgresUnavailable(
                    "%s did not end within %d seconds on %s".formatted(tool, LIMIT_SECONDS, folder));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresUnavailable("Interrupted while %s ran on %s".formatted(tool, folder), e);
        } finally {
            process.destroy();
        }
    }

    private String saidSince(long position) throws IOException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var from = Math.max(position, file.length() - 4_000);
            file.seek(from);
            var said = new byte[(int) (file.length() - from)];
            file.readFully(said);
            return new String(said, UTF_8).strip();
        }
    }
}
