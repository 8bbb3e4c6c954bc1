package org.cartagena40.query.documents;

import org.cartagena40.contentstore.ContentStore;
import org.cartagena40.query.http.Answer;
import org.cartagena40.query.http.ListAnswer;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The documents over HTTP. */
@RestController
@RequestMapping("/api/v1/documents")
public final class DocumentApi {

    private final DocumentQueries queries;
    private final ContentStore contents;

    public DocumentApi(DocumentQueries queries, ContentStore contents) {
        this.queries = queries;
        this.contents = contents;
    }

    @GetMapping
    ResponseEntity<ListAnswer<DocumentEntry>> documents(Question question, Paging paging) {
        return ListAnswer.to(question, paging, part -> queries.documents(question, part), DocumentEntry.class);
    }

    @GetMapping("/{id}")
    Answer<DocumentDetail> document(Question question, @PathVariable String id) {
        return Answer.to(question, queries.document(question, id));
    }

    @GetMapping("/{id}/versions/{version}/contents/{lang}")
    ResponseEntity<StreamingResponseBody> content(
            Question question,
            @PathVariable String id,
            @PathVariable int version,
            @PathVariable String lang,
            WebRequest request) {
        FileEntry file = queries.file(question, id, version, lang);
        return Download.of(contents, file.hash(), id + "-" + version + "-" + lang, request);
    }
}
