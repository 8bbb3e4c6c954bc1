package org.cartagena40.query.processes;

import org.cartagena40.query.http.ListAnswer;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The processes over HTTP. */
@RestController
@RequestMapping("/api/v1/processes")
public final class ProcessApi {

    private final ProcessQueries queries;

    public ProcessApi(ProcessQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    ResponseEntity<ListAnswer<ExternalProcess>> processes(Question question, Paging paging) {
        return ListAnswer.to(question, paging, part -> queries.processes(question, part), ExternalProcess.class);
    }
}
