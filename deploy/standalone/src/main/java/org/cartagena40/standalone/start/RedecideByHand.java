package org.cartagena40.standalone.start;

import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.cartagena40.command.acts.ActTable;
import org.cartagena40.command.authority.Authority;
import org.cartagena40.command.redecide.Redeciding;
import org.cartagena40.command.redecide.RedecisionReport;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.eventstore.EventRevisions;
import org.cartagena40.eventstore.PostgresEventLog;
import org.springframework.core.env.Environment;

/**
 * {@code --acta.redecide}: puts what is on record of every silence procedure to the deciders again, and ends. Only the log
 * is read and nothing is written.
 */
public final class RedecideByHand {

    /** What an audit that found something ends with; 1 says that it could not be made. */
    public static final int DIFFERENT = 2;

    private final Environment settings;
    private final PrintStream out;

    private RedecideByHand(Environment settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** Empty unless the arguments ask for it. */
    public static Optional<RedecideByHand> asked(String[] arguments, PrintStream out) {
        Environment settings = RecordByHand.settings(arguments);
        return settings.containsProperty("acta.redecide")
                ? Optional.of(new RedecideByHand(settings, out))
                : Optional.empty();
    }

    /** The exit code: 0 if the rules give what is on record. */
    public int run() {
        RedecisionReport report = RecordByHand.in(settings).with(this::carriedOut);
        report.first().forEach(found -> out.println("FOUND " + found.inWords()));
        out.println(words(report));
        return report.equal() ? 0 : DIFFERENT;
    }

    private RedecisionReport carriedOut(HikariDataSource pool) {
        EventLog log = new PostgresEventLog(pool, EventRevisions.toToday());
        long upTo = log.head();
        AtomicLong reached = new AtomicLong();
        Redeciding audit = new Redeciding(log, new Authority(ActTable.all()));
        return RecordByHand.watched(
                CompletableFuture.supplyAsync(() -> audit.carryOut(upTo, reached::set)),
                () -> out.println(String.format(Locale.ROOT, "position %,d of %,d", reached.get(), upTo)));
    }

    private static String words(RedecisionReport report) {
        return String.format(
                Locale.ROOT,
                "Decided again up to position %,d: %,d acts in %,d procedures, %,d imported ones left out: %s",
                report.position(),
                report.acts(),
                report.procedures(),
                report.imported(),
                report.equal()
                        ? "the rules give what is on record."
                        : String.format(Locale.ROOT, "%,d ACTS ARE NOT WHAT THE RULES GIVE.", report.found()));
    }
}
