package org.cartagena40.query.progress;

import org.cartagena40.query.http.Answer;
import org.cartagena40.query.http.ListAnswer;
import org.cartagena40.query.http.Parameters;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is reported of the plan over HTTP. */
@RestController
@RequestMapping("/api/v1")
public final class ProgressApi {

    private final ProgressQueries progress;
    private final IndicatorQueries indicators;

    public ProgressApi(ProgressQueries progress, IndicatorQueries indicators) {
        this.progress = progress;
        this.indicators = indicators;
    }

    @GetMapping("/progress")
    ResponseEntity<ListAnswer<ProgressEntry>> entries(
            Question question,
            Paging paging,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable String chapter,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String matter,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        ProgressFilter filter = new ProgressFilter(
                Parameters.number("action", action),
                Parameters.number("chapter", chapter),
                state,
                level,
                matter,
                Parameters.day("from", from),
                Parameters.day("to", to));
        return ListAnswer.to(question, paging, part -> progress.entries(question, filter, part), ProgressEntry.class);
    }

    @GetMapping("/progress/actions/{action}")
    Answer<ActionReports> action(Question question, @PathVariable String action) {
        return Answer.to(question, progress.action(question, (int) Parameters.position("action", action)));
    }

    @GetMapping("/progress/dashboard")
    ResponseEntity<ListAnswer<ChapterProgress>> dashboard(
            Question question, Paging paging, @RequestParam(required = false) @Nullable String cycle) {
        return ListAnswer.to(
                question, paging, part -> progress.dashboard(question, cycle, part), ChapterProgress.class);
    }

    @GetMapping("/progress/years")
    ResponseEntity<ListAnswer<YearProgress>> years(Question question, Paging paging) {
        return ListAnswer.to(question, paging, part -> progress.years(question, part), YearProgress.class);
    }

    @GetMapping("/indicators")
    ResponseEntity<ListAnswer<Indicator>> indicators(Question question, Paging paging) {
        return ListAnswer.to(question, paging, part -> indicators.indicators(question, part), Indicator.class);
    }

    @GetMapping("/indicators/{indicator}")
    Answer<IndicatorDetail> indicator(Question question, @PathVariable String indicator) {
        return Answer.to(question, indicators.indicator(question, indicator));
    }

    @GetMapping("/assessments")
    ResponseEntity<ListAnswer<Assessment>> assessments(
            Question question,
            Paging paging,
            @RequestParam(required = false) @Nullable String meeting,
            @RequestParam(required = false) @Nullable String chapter) {
        Integer number = Parameters.number("chapter", chapter);
        return ListAnswer.to(
                question, paging, part -> progress.assessments(question, meeting, number, part), Assessment.class);
    }
}
