package org.cartagena40.standalone.start;

import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintStream;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.cartagena40.eventstore.EventRevisions;
import org.cartagena40.eventstore.PostgresEventLog;
import org.cartagena40.query.Projections;
import org.cartagena40.query.views.Rebuild;
import org.cartagena40.query.views.RebuildOrder;
import org.cartagena40.query.views.RebuildProgress;
import org.cartagena40.query.views.RebuildReport;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * {@code --acta.rebuild=compare} or {@code swap}: makes the views anew from the command line, beside a running program or
 * without one, and ends. Only the log is read and only views are written: nothing is sent and no deadline starts.
 */
public final class RebuildByHand {

    /** What a comparison that found a difference ends with; 1 says that it could not be made. */
    public static final int DIFFERENT = 2;

    private final Environment settings;
    private final PrintStream out;

    private RebuildByHand(Environment settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** Empty unless the arguments ask for it. */
    public static Optional<RebuildByHand> asked(String[] arguments, PrintStream out) {
        Environment settings = RecordByHand.settings(arguments);
        return settings.containsProperty("acta.rebuild")
                ? Optional.of(new RebuildByHand(settings, out))
                : Optional.empty();
    }

    /** The exit code: 0 if no row differs or the rebuilt views are now in use. */
    public int run() {
        RebuildOrder order = order();
        RebuildReport report = RecordByHand.in(settings).with(pool -> carriedOut(pool, order));
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

    private RebuildReport carriedOut(HikariDataSource pool, RebuildOrder order) {
        PostgresEventLog log = new PostgresEventLog(pool, EventRevisions.toToday());
        RebuildProgress progress = new RebuildProgress();
        Rebuild rebuild = new Rebuild(pool, log, Projections.all());
        return RecordByHand.watched(
                CompletableFuture.supplyAsync(() -> rebuild.carryOut(order, progress)),
                () -> out.println(RebuildInWords.of(progress.seen())));
    }

    private void print(RebuildReport report) {
        RebuildInWords.of(report).forEach(out::println);
    }
}
