package org.cartagena40.query.deadlines;

import org.cartagena40.query.http.ListAnswer;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The deadline calendar over HTTP. */
@RestController
@RequestMapping("/api/v1/deadlines")
public final class DeadlineApi {

    private final DeadlineQueries queries;

    public DeadlineApi(DeadlineQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    ResponseEntity<ListAnswer<DeadlineEntry>> deadlines(Question question, Paging paging) {
        return ListAnswer.to(question, paging, part -> queries.deadlines(question, part), DeadlineEntry.class);
    }
}
