package org.cartagena40.standalone.postgres;

import java.nio.file.Path;
import java.util.Optional;

/** The server of a folder that is at work already, for another process. It is used and never stopped. */
public record RunningServer(String jdbcUrl, String user, String password) {

    /** Empty when no server is proven to run on the folder. */
    public static Optional<RunningServer> of(Path folder) {
        if (!Postmaster.runsOn(folder.resolve("postgresql"))) {
            return Optional.empty();
        }
        PostgresProperties kept = PostgresProperties.keptIn(folder, true);
        String url = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(kept.port());
        return Optional.of(new RunningServer(url, PostgresCluster.SUPERUSER, kept.password()));
    }

    /** So that no log shows the password. */
    @Override
    public String toString() {
        return jdbcUrl;
    }
}
