package org.cartagena40.query.work;

import org.cartagena40.query.http.ListAnswer;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of work over HTTP: empty for those who hold no seat. */
@RestController
@RequestMapping("/api/v1/work")
public final class WorkApi {

    private final WorkQueries queries;

    public WorkApi(WorkQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    ResponseEntity<ListAnswer<WorkItem>> work(Question question, Paging paging) {
        return ListAnswer.to(question, paging, part -> queries.work(question, part), WorkItem.class);
    }
}
