package org.cartagena40.query.history;

import org.cartagena40.query.http.AskedTime;
import org.cartagena40.query.http.ListAnswer;
import org.cartagena40.query.views.Paging;
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
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String procedure,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        AskedTime first = AskedTime.read("from", from);
        AskedTime last = AskedTime.read("to", to);
        HistoryFilter filter = new HistoryFilter(
                feature, state, procedure, first == null ? null : first.begins(), last == null ? null : last.ends());
        return ListAnswer.to(question, paging, part -> queries.history(question, filter, part), HistoryEntry.class);
    }
}
