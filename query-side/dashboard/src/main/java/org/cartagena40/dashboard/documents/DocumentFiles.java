package org.cartagena40.dashboard.documents;

import org.cartagena40.contentstore.ContentStore;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.query.documents.DocumentQueries;
import org.cartagena40.query.documents.Download;
import org.cartagena40.query.documents.WindowQueries;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Files for those whom they reached, as at the interface: whoever signed in to the pages has no token for that one. */
@Controller
public final class DocumentFiles {

    private final DocumentQueries documents;
    private final WindowQueries windows;
    private final ContentStore contents;

    public DocumentFiles(DocumentQueries documents, WindowQueries windows, ContentStore contents) {
        this.documents = documents;
        this.windows = windows;
        this.contents = contents;
    }

    @GetMapping("/documents/{id}/versions/{version}/contents/{lang}")
    ResponseEntity<StreamingResponseBody> content(
            Visit visit,
            @PathVariable String id,
            @PathVariable int version,
            @PathVariable String lang,
            WebRequest request) {
        String hash = documents.file(visit.question(), id, version, lang).hash();
        return Download.of(contents, hash, id + "-" + version + "-" + lang, request);
    }

    @GetMapping("/comment-windows/{id}/comments/{comment}/text")
    ResponseEntity<StreamingResponseBody> comment(
            Visit visit, @PathVariable String id, @PathVariable String comment, WebRequest request) {
        return Download.of(contents, windows.text(visit.question(), id, comment), id + "-" + comment, request);
    }
}
