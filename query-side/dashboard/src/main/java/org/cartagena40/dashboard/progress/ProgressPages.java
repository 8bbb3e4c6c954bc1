package org.cartagena40.dashboard.progress;

import java.util.Comparator;
import java.util.Map;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.words.Words;
import org.cartagena40.query.progress.ActionReports;
import org.cartagena40.query.progress.ActionReports.OfState;
import org.cartagena40.query.progress.IndicatorQueries;
import org.cartagena40.query.progress.ProgressQueries;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What was reported, by chapter, by action and by indicator. */
@Controller
@RequestMapping("/progress")
public final class ProgressPages {

    private static final Paging ALL = new Paging(Paging.MAX_LIMIT, null, false);

    private final ProgressQueries progress;
    private final IndicatorQueries indicators;

    public ProgressPages(ProgressQueries progress, IndicatorQueries indicators) {
        this.progress = progress;
        this.indicators = indicators;
    }

    @GetMapping
    ModelAndView progress(Visit visit) {
        return visit.show(
                "progress/progress",
                progress(visit.question()),
                visit.later(question -> progress(question).says(visit.words())));
    }

    private ProgressView progress(Question question) {
        return ProgressView.of(
                progress.dashboard(question, null, ALL).items(),
                progress.years(question, ALL).items(),
                indicators.indicators(question, ALL).items());
    }

    @GetMapping("/indicators/{id}")
    ModelAndView indicator(Visit visit, @PathVariable String id) {
        return visit.show(
                "progress/indicator",
                IndicatorView.of(indicators.indicator(visit.question(), id), visit),
                visit.later(question -> IndicatorView.says(indicators.indicator(question, id), visit.words())));
    }

    @GetMapping("/actions/{number}")
    ModelAndView action(Visit visit, @PathVariable int number) {
        ActionReports found = progress.action(visit.question(), number);
        var states = found.states().stream()
                .sorted(Comparator.comparing(OfState::state, visit.names().byName()))
                .toList();
        return visit.show(
                "progress/action",
                new ActionReports(number, states, found.others()),
                visit.later(question -> Map.of("lead", said(progress.action(question, number), visit.words()))));
    }

    private static String said(ActionReports reports, Words words) {
        long reported = reports.states().stream().filter(OfState::reported).count();
        return words.of("progress.action.lead", reported, reports.states().size() - reported);
    }
}
