package org.cartagena40.benchmarks.lag;

import static org.cartagena40.benchmarks.running.Program.Part.VIEWS;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import org.cartagena40.benchmarks.running.Database;
import org.cartagena40.benchmarks.running.Program;
import org.cartagena40.query.views.AppliedPosition;

/** The reading side as a program of its own: prints each position it has come to, until its input is closed. */
public final class ReadingProgram {

    static final String READY = "ready";

    private ReadingProgram() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        try (Database database = new Database(arguments[0]);
                Program program = Program.start(database, Clock.systemUTC(), VIEWS)) {
            out.println(READY + " " + Sightings.now());
            out.flush();
            Watcher watcher = new Watcher(program.bean(AppliedPosition.class), position -> {
                out.println(position + " " + Sightings.now());
                out.flush();
            });
            while (System.in.read() >= 0) {
                // whatever is said, only the end of it counts
            }
            watcher.end();
        }
        System.exit(0);
    }
}
