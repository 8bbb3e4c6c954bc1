package org.cartagena40.dashboard.documents;

import java.util.List;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.query.documents.DocumentDetail;
import org.cartagena40.query.documents.DocumentQueries;
import org.cartagena40.query.documents.WindowDetail;
import org.cartagena40.query.documents.WindowEntry;
import org.cartagena40.query.documents.WindowQueries;
import org.cartagena40.query.views.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The library, each document, and the windows as part of what they are about. */
@Controller
public final class DocumentPages {

    private static final int ON_A_PAGE = 50;
    private static final Paging ALL = new Paging(Paging.MAX_LIMIT, null, true);

    private final DocumentQueries documents;
    private final WindowQueries windows;

    public DocumentPages(DocumentQueries documents, WindowQueries windows) {
        this.documents = documents;
        this.windows = windows;
    }

    @GetMapping("/documents")
    ModelAndView library(Visit visit, @RequestParam(required = false) @Nullable String cursor) {
        var found = documents.documents(visit.question(), Paging.of(ON_A_PAGE, cursor, true));
        var all = windows.windows(visit.question(), ALL).items();
        return visit.show(
                "documents/library",
                DocumentsView.of(found, all, visit),
                visit.later(question ->
                        SaidOfDocuments.of(documents.documents(question, ALL).items(), visit.words())));
    }

    @GetMapping("/documents/{id}")
    ModelAndView document(Visit visit, @PathVariable String id) {
        DocumentDetail whole = documents.document(visit.question(), id);
        return visit.show(
                "documents/document",
                DocumentView.of(whole, about(id, visit), visit),
                visit.later(question -> SaidOfDocuments.of(
                        List.of(documents.document(question, id).entry()), visit.words())));
    }

    /** Where the list of work leads: to the document, at its window. */
    @GetMapping("/comment-windows/{id}")
    String window(Visit visit, @PathVariable String id) {
        WindowEntry window = windows.window(visit.question(), id).entry();
        return "redirect:" + visit.address().link("/documents/" + window.document() + "#window-" + id);
    }

    private List<WindowDetail> about(String document, Visit visit) {
        return windows.windows(visit.question(), ALL).items().stream()
                .filter(window -> window.document().equals(document))
                .map(window -> windows.window(visit.question(), window.window()))
                .toList();
    }
}
