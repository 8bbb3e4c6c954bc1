package org.cartagena40.query.history;

import org.cartagena40.events.EventCatalogue;
import org.cartagena40.events.offices.Office;
import org.cartagena40.query.http.Asking;
import org.cartagena40.query.http.ListAnswer;
import org.cartagena40.query.http.Parameters;
import org.cartagena40.query.views.Axis;
import org.cartagena40.query.views.BadParameter;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Period;
import org.cartagena40.query.views.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The history over HTTP. */
@RestController
@RequestMapping("/api/v1/history")
public final class HistoryApi {

    private final HistoryQueries queries;

    public HistoryApi(HistoryQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    ResponseEntity<ListAnswer<HistoryEntry>> history(
            Question question,
            Paging paging,
            @RequestParam(required = false) @Nullable String feature,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String office,
            @RequestParam(required = false) @Nullable String procedure,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        Period period = Asking.period(Axis.named(by, Axis.KNOWN), from, to);
        HistoryFilter filter = new HistoryFilter(
                feature, known(type), state, Parameters.named("office", Office.class, office), procedure, period);
        return ListAnswer.to(question, paging, part -> queries.history(question, filter, part), HistoryEntry.class);
    }

    /** A misspelt name would find nothing and look like nothing happened. */
    private static @Nullable String known(@Nullable String type) {
        if (type != null
                && EventCatalogue.entries().stream()
                        .noneMatch(entry -> entry.name().equals(type))) {
            throw new BadParameter("type", "must be the name of an event, such as silence.objection-raised");
        }
        return type;
    }
}
