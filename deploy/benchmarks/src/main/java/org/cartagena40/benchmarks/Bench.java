package org.cartagena40.benchmarks;

import org.cartagena40.benchmarks.append.FilledLog;
import org.cartagena40.benchmarks.running.Database;
import org.cartagena40.benchmarks.running.PostgresServer;
import org.jspecify.annotations.Nullable;

/** What all sections share: the options, the one PostgreSQL, and the full log, which is expensive to make. */
public final class Bench implements AutoCloseable {

    private final Options options;
    private final PostgresServer server;
    private @Nullable FilledLog filled;

    private Bench(Options options, PostgresServer server) {
        this.options = options;
        this.server = server;
    }

    /** Starts PostgreSQL. */
    public static Bench open(Options options) {
        return new Bench(options, PostgresServer.start());
    }

    public Options options() {
        return options;
    }

    public PostgresServer server() {
        return server;
    }

    /** A fresh database of this name. */
    public Database database(String name) {
        return server.create(name);
    }

    /** The log of a made-up decade, as far as it has been filled; empty at first. */
    public FilledLog filledLog() {
        FilledLog there = filled;
        if (there == null) {
            there = new FilledLog(database("decade"), options.events());
            filled = there;
        }
        return there;
    }

    @Override
    public void close() {
        if (filled != null) {
            filled.close();
        }
        server.close();
    }
}
