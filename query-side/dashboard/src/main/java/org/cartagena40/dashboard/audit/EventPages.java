package org.cartagena40.dashboard.audit;

import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.proof.Witnesses;
import org.cartagena40.query.feed.FeedEntry;
import org.cartagena40.query.feed.FeedQueries;
import org.cartagena40.query.history.HistoryQueries;
import org.cartagena40.query.log.LogPlaces;
import org.cartagena40.query.log.LogState;
import org.cartagena40.query.log.PublishedLog;
import org.cartagena40.query.log.StoredLeaves;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Question;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One event: what it says, to whom it may say it, and what proves it. */
@Controller
public final class EventPages {

    private final FeedQueries feed;
    private final HistoryQueries history;
    private final StoredLeaves leaves;
    private final PublishedLog published;

    public EventPages(FeedQueries feed, HistoryQueries history, StoredLeaves leaves, PublishedLog published) {
        this.feed = feed;
        this.history = history;
        this.leaves = leaves;
        this.published = published;
    }

    @GetMapping("/events/{position}")
    ModelAndView event(Visit visit, @PathVariable long position) {
        Question question = visit.question();
        FeedEntry event = position < 0
                ? null
                : feed.events(question, position - 1, 1).stream().findFirst().orElse(null);
        if (event == null) {
            throw new NotOnRecord("event", Long.toString(position));
        }
        var proved = new EventView.Proved(
                new LogPlaces(published).of(position),
                leaves.of(position).orElse(null),
                LogState.of(published).map(Witnesses::of).orElse(null));
        return visit.show(
                "audit/event",
                EventView.of(
                        event,
                        history.at(question, position).orElse(null),
                        proved,
                        question.moment().knownAt(),
                        visit));
    }
}
