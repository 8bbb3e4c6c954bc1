package org.cartagena40.query.audit;

import org.cartagena40.query.http.ListAnswer;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The audit lists over HTTP: corrections, on-behalf, late, overrides, short-deadlines. */
@RestController
@RequestMapping("/api/v1/audit")
public final class AuditApi {

    private final AuditQueries queries;

    public AuditApi(AuditQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/{list}")
    ResponseEntity<ListAnswer<AuditEntry>> entries(Question question, Paging paging, @PathVariable String list) {
        return ListAnswer.to(question, paging, part -> queries.entries(question, list, part), AuditEntry.class);
    }
}
