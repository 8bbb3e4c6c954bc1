package org.cartagena40.dashboard.frame;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cartagena40.query.history.HistoryQueries;
import org.cartagena40.query.views.Question;

/**
 * The days on which something happened, for the slider. They are the same on every page, so they are kept for half a
 * minute; a reader gets those of its own tier.
 */
final class Stops {

    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final int KINDS_OF_READERS = 200;

    private record Kept(Instant until, List<LocalDate> days) {}

    private final HistoryQueries history;
    private final Clock clock;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    Stops(HistoryQueries history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    /** @param pinned whether the reader asked for an earlier state of knowledge */
    List<LocalDate> of(Question question, boolean pinned) {
        String key = question.reader() + " " + (pinned ? question.moment().knownAt() : "");
        Instant now = clock.instant();
        if (kept.size() > KINDS_OF_READERS) {
            kept.clear();
        }
        return kept.compute(
                        key, (same, known) -> known != null && now.isBefore(known.until()) ? known : ask(question, now))
                .days();
    }

    private Kept ask(Question question, Instant now) {
        return new Kept(now.plus(KEPT), history.days(question));
    }
}
