package org.cartagena40.dashboard.silence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.words.Dated;
import org.cartagena40.dashboard.words.When;
import org.cartagena40.query.silence.ProcedureStatus;
import org.cartagena40.query.silence.ProcedureSummary;
import org.jspecify.annotations.Nullable;

/**
 * How much time is left, at the asked moment and on three clocks. The instant decides; what comes at it is late (rule 4).
 *
 * @param running whether a State may still object
 * @param share how much of the time from opening to deadline has passed, in percent
 * @param iso for the script that goes on counting; null where nothing counts
 */
public record Countdown(
        boolean running,
        List<When.Part> left,
        List<When.Clock> clocks,
        String computed,
        double share,
        Dated opened,
        Dated deadline,
        String hour,
        @Nullable String iso) {

    public static Countdown of(ProcedureSummary procedure, Visit visit) {
        Instant until = procedure.deadline().instant();
        Instant at = visit.asOf();
        When when = visit.when();
        boolean running = procedure.status() == ProcedureStatus.OPEN && at.isBefore(until);
        return new Countdown(
                running,
                when.left(Duration.between(at, until)),
                when.clocks(until, visit.place()),
                when.of(at).text(),
                share(procedure.openedAt(), at, until),
                when.of(procedure.openedAt()),
                when.of(until),
                when.of(until).text(),
                running && visit.now() ? until.toString() : null);
    }

    private static double share(Instant from, Instant at, Instant until) {
        double whole = Math.max(1, Duration.between(from, until).toMillis());
        return Math.max(0, Math.min(100, 100 * Duration.between(from, at).toMillis() / whole));
    }

    /** A place on the line from opening to deadline. */
    public String mark() {
        return "%.1f%%".formatted(share);
    }

    public int percent() {
        return (int) Math.round(share);
    }
}
