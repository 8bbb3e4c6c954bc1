package org.cartagena40.standalone.start;

import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.cartagena40.eventstore.EventRevisions;
import org.cartagena40.eventstore.PostgresEventLog;
import org.cartagena40.query.Projections;
import org.cartagena40.query.views.Rebuild;
import org.cartagena40.query.views.RebuildOrder;
import org.cartagena40.query.views.RebuildProgress;
import org.cartagena40.query.views.RebuildReport;
import org.cartagena40.standalone.postgres.EmbeddedPostgresServer;
import org.cartagena40.standalone.postgres.RunningServer;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.StringUtils;

/**
 * {@code --acta.rebuild=compare} or {@code swap}: makes the views anew from the command line, beside a running program or
 * without one, and ends. Only the log is read and only views are written: nothing is sent and no deadline starts.
 */
public final class RebuildByHand {

    /** What a comparison that found a difference ends with; 1 says that it could not be made. */
    public static final int DIFFERENT = 2;

    private static final int CONNECTIONS = 8;
    private static final Duration LOOK = Duration.ofMillis(500);

    private final Environment settings;
    private final PrintStream out;

    private RebuildByHand(Environment settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** Empty unless the arguments ask for it. */
    public static Optional<RebuildByHand> asked(String[] arguments, PrintStream out) {
        StandardEnvironment settings = new StandardEnvironment();
        settings.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        return settings.containsProperty("acta.rebuild")
                ? Optional.of(new RebuildByHand(settings, out))
                : Optional.empty();
    }

    /** The exit code: 0 if no row differs or the rebuilt views are now in use. */
    public int run() {
        RebuildOrder order = order();
        Path folder = new StartConfiguration().recordFolder(settings).path();
        if (!Files.exists(folder.resolve("postgresql"))) {
            throw new CannotStart("the folder " + folder + " holds no record yet; start it first");
        }
        Optional<RunningServer> running = RunningServer.of(folder);
        RebuildReport report = running.isPresent() ? carriedOut(running.get(), order) : carriedOutAlone(folder, order);
        print(report);
        return report.equal() || report.swapped() ? 0 : DIFFERENT;
    }

    private RebuildOrder order() {
        String then = settings.getProperty("acta.rebuild", "");
        if (!Set.of("compare", "swap").contains(then)) {
            throw new CannotStart("acta.rebuild is '" + then + "'; it is compare or swap");
        }
        Set<String> views = StringUtils.commaDelimitedListToSet(settings.getProperty("acta.views"));
        return new RebuildOrder(views, then.equals("swap"));
    }

    private RebuildReport carriedOutAlone(Path folder, RebuildOrder order) {
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start(folder)) {
            return carriedOut(new RunningServer(server.jdbcUrl(), server.user(), server.password()), order);
        }
    }

    private RebuildReport carriedOut(RunningServer server, RebuildOrder order) {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(server.jdbcUrl());
            pool.setUsername(server.user());
            pool.setPassword(server.password());
            pool.setMaximumPoolSize(CONNECTIONS);
            PostgresEventLog log = new PostgresEventLog(pool, EventRevisions.toToday());
            RebuildProgress progress = new RebuildProgress();
            Rebuild rebuild = new Rebuild(pool, log, Projections.all());
            return watched(CompletableFuture.supplyAsync(() -> rebuild.carryOut(order, progress)), progress);
        }
    }

    private RebuildReport watched(CompletableFuture<RebuildReport> work, RebuildProgress progress) {
        while (true) {
            try {
                return work.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                out.println(RebuildInWords.of(progress.seen()));
            } catch (ExecutionException e) {
                throw new CompletionException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CompletionException(e);
            }
        }
    }

    private void print(RebuildReport report) {
        RebuildInWords.of(report).forEach(out::println);
    }
}
