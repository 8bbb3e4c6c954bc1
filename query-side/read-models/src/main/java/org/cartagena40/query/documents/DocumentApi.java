package org.cartagena40.query.documents;

import org.cartagena40.query.http.Answer;
import org.cartagena40.query.http.ListAnswer;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The documents over HTTP. */
@RestController
@RequestMapping("/api/v1/documents")
public final class DocumentApi {

    private final DocumentQueries queries;

    public DocumentApi(DocumentQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    ResponseEntity<ListAnswer<DocumentEntry>> documents(Question question, Paging paging) {
        return ListAnswer.to(question, queries.documents(question, paging), DocumentEntry.class);
    }

    @GetMapping("/{id}")
    Answer<DocumentEntry> document(Question question, @PathVariable String id) {
        return Answer.to(question, queries.document(question, id));
    }
}
