package org.cartagena40.dashboard.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.home.Lead;
import org.cartagena40.events.Zones;
import org.cartagena40.query.history.HistoryEntry;
import org.cartagena40.query.history.HistoryQueries;
import org.cartagena40.query.state.StateQueries;
import org.cartagena40.query.views.Moment;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The decade event by event, in the order in which things happened, with what held right after each. Previous and next
 * are links; with JavaScript the feed plays it at a speed, and each step is this page again.
 */
@Controller
public final class PlayPages {

    /** Earlier than any date that somebody records. */
    private static final Instant EVER = Instant.parse("0001-01-01T00:00:00Z");

    private static final long BEFORE_ALL = -1;

    private final HistoryQueries history;
    private final StateQueries state;

    public PlayPages(HistoryQueries history, StateQueries state) {
        this.history = history;
        this.state = state;
    }

    /** @param at the position of the event that is shown; without one the first of a year, or of all */
    @GetMapping("/history/play")
    ModelAndView play(
            Visit visit,
            @RequestParam(required = false) @Nullable Long at,
            @RequestParam(required = false) @Nullable Integer year) {
        Optional<HistoryEntry> here = at == null
                ? history.next(visit.question(), year == null ? EVER : begin(year), BEFORE_ALL)
                : Optional.of(shown(visit, at));
        return visit.show(
                "history/play", here.map(entry -> step(visit, entry)).orElseGet(() -> PlayView.nothing(visit)));
    }

    private static Instant begin(int year) {
        return Zones.startOf(LocalDate.of(Math.min(9999, Math.max(1, year)), 1, 1));
    }

    private HistoryEntry shown(Visit visit, long position) {
        return history.at(visit.question(), position)
                .filter(entry -> entry.effective().time().possibleFrom().isPresent())
                .orElseThrow(() -> new NotOnRecord("dated entry", Long.toString(position)));
    }

    private PlayView step(Visit visit, HistoryEntry here) {
        Instant began = here.effective().time().possibleFrom().orElse(EVER);
        Question question = visit.question();
        Instant holds = PlayView.holds(here, visit.asOf());
        Question then = new Question(new Moment(holds, question.moment().knownAt()), question.reader());
        return PlayView.of(
                here,
                history.previous(question, began, here.position()).orElse(null),
                history.next(question, began, here.position()).orElse(null),
                new PlayView.Then(holds, held(then, visit), history.days(question)),
                visit);
    }

    /** Of the time before the decade nothing is said: what has no date at all is possible then, and misleads. */
    private String held(Question then, Visit visit) {
        return then.moment().asOf().isBefore(begin(PlayView.FIRST)) ? "" : new Lead(state.state(then), visit).text();
    }
}
