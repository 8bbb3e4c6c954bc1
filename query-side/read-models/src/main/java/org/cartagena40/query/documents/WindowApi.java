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

/** Comment windows over HTTP. */
@RestController
@RequestMapping("/api/v1/comment-windows")
public final class WindowApi {

    private final WindowQueries queries;
    private final ContentStore contents;

    public WindowApi(WindowQueries queries, ContentStore contents) {
        this.queries = queries;
        this.contents = contents;
    }

    @GetMapping
    ResponseEntity<ListAnswer<WindowEntry>> windows(Question question, Paging paging) {
        return ListAnswer.to(question, paging, part -> queries.windows(question, part), WindowEntry.class);
    }

    @GetMapping("/{id}")
    Answer<WindowDetail> window(Question question, @PathVariable String id) {
        return Answer.to(question, queries.window(question, id));
    }

    @GetMapping("/{id}/comments/{comment}/text")
    ResponseEntity<StreamingResponseBody> text(
            Question question, @PathVariable String id, @PathVariable String comment, WebRequest request) {
        return Download.of(contents, queries.text(question, id, comment), id + "-" + comment, request);
    }
}
