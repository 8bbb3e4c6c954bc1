package org.cartagena40.standalone.start;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.cartagena40.standalone.postgres.EmbeddedPostgresServer;
import org.cartagena40.standalone.postgres.RunningServer;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The record of a folder for a program of the command line: beside the one that runs on it, or without one. */
record RecordByHand(RecordFolder folder) {

    private static final int CONNECTIONS = 8;
    private static final Duration LOOK = Duration.ofMillis(500);

    /** What was said on the command line, over what the environment says. */
    static Environment settings(String[] arguments) {
        StandardEnvironment settings = new StandardEnvironment();
        settings.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        return settings;
    }

    static RecordByHand in(Environment settings) {
        RecordFolder folder = new StartConfiguration().recordFolder(settings);
        if (!Files.exists(folder.path().resolve("postgresql"))) {
            throw new CannotStart("the folder " + folder.path() + " holds no record yet; start it first");
        }
        return new RecordByHand(folder);
    }

    /** Does something with the database, which is started for it only if no program runs on the folder. */
    <T> T with(Function<HikariDataSource, T> work) {
        Path path = folder.path();
        Optional<RunningServer> running = RunningServer.of(path);
        if (running.isPresent()) {
            return with(running.get(), work);
        }
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start(path)) {
            return with(new RunningServer(server.jdbcUrl(), server.user(), server.password()), work);
        }
    }

    private static <T> T with(RunningServer server, Function<HikariDataSource, T> work) {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(server.jdbcUrl());
            pool.setUsername(server.user());
            pool.setPassword(server.password());
            pool.setMaximumPoolSize(CONNECTIONS);
            return work.apply(pool);
        }
    }

    /** Waits for long work and says every half second how far it has come. */
    static <T> T watched(CompletableFuture<T> work, Runnable look) {
        while (true) {
            try {
                return work.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                look.run();
            } catch (ExecutionException e) {
                throw new CompletionException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CompletionException(e);
            }
        }
    }
}
