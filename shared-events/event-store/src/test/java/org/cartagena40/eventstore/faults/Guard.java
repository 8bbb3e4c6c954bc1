package org.cartagena40.eventstore.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Cleans up after a run: stops the server of its folder, unmounts what lies in it and deletes it. A process of its own
 * that waits for the end of its input, so that it works also when the test itself is killed.
 */
final class Guard implements AutoCloseable {

    private static final String SCRIPT = """
            trap '' INT TERM
            cat >/dev/null
            pid=$(head -n 1 "$1/data/postmaster.pid" 2>/dev/null)
            if [ -n "$pid" ] && { cat "/proc/$pid/cmdline" 2>/dev/null || ps -o args= -p "$pid"; } \\
                | grep -a -q -F "$1/data"; then
              kill -QUIT "$pid"
              for i in 1 2 3 4 5 6 7 8 9 10; do kill -0 "$pid" 2>/dev/null && sleep 0.3; done
            fi
            umount -l "$1/small" 2>/dev/null
            rm -rf "$1"
            """;

    private final Process process;

    private Guard(Process process) {
        this.process = process;
    }

    /** @param folder of this run alone; the server's data lies in {@code data}, a disk may be mounted as {@code small} */
    static Guard of(Path folder) {
        try {
            return new Guard(new ProcessBuilder("sh", "-c", SCRIPT, "guard", folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the folder of the run is not deleted");
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
