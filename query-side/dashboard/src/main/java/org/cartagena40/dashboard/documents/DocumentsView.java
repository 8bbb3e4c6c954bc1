package org.cartagena40.dashboard.documents;

import java.util.Comparator;
import java.util.List;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.words.Dated;
import org.cartagena40.query.documents.DocumentEntry;
import org.cartagena40.query.documents.WindowEntry;
import org.cartagena40.query.views.LabelText;
import org.cartagena40.query.views.Page;
import org.jspecify.annotations.Nullable;

/**
 * The library, the latest first, and what is open to comments.
 *
 * @param held how many of the shown ones are held
 */
public record DocumentsView(
        List<Row> rows,
        List<Window> open,
        int held,
        @Nullable String next) {

    /** A document in the list. */
    public record Row(DocumentEntry document, Dated effective, boolean sample) {}

    /** A window that is open, and how much of its time is left; no title where its document is not among the shown. */
    public record Window(WindowEntry window, @Nullable LabelText title, Deadline deadline) {}

    static DocumentsView of(Page<DocumentEntry> found, List<WindowEntry> windows, Visit visit) {
        return new DocumentsView(
                found.items().stream()
                        .map(one -> new Row(
                                one,
                                visit.when().of(one.effective()),
                                one.origin().equals("SAMPLE")))
                        .toList(),
                windows.stream()
                        .filter(WindowEntry::open)
                        .sorted(Comparator.comparing(WindowEntry::deadline))
                        .map(one -> new Window(one, title(one, found.items()), Deadline.of(one.deadline(), visit)))
                        .toList(),
                (int) found.items().stream().filter(DocumentEntry::held).count(),
                found.next());
    }

    private static @Nullable LabelText title(WindowEntry window, List<DocumentEntry> shown) {
        return shown.stream()
                .filter(document -> document.document().equals(window.document()))
                .findFirst()
                .map(DocumentEntry::title)
                .orElse(null);
    }
}
