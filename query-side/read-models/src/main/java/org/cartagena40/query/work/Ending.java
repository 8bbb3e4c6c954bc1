package org.cartagena40.query.work;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.cartagena40.query.views.Effective;

/** What ends by itself is announced 180, 90 and 30 days before (domain, 4.1). */
final class Ending {

    private static final List<Integer> ALERTS = List.of(30, 90, 180);

    private Ending() {}

    /** The last alert that has come at the asked moment; empty before the first and from the end on. */
    static Optional<Integer> alert(Instant end, Instant asOf) {
        return ALERTS.stream()
                .filter(days -> !asOf.isBefore(end.minus(days, ChronoUnit.DAYS)) && asOf.isBefore(end))
                .findFirst();
    }

    /** Since when it is announced. */
    static Effective since(Instant end) {
        return Effective.at(end.minus(180, ChronoUnit.DAYS));
    }
}
