package org.cartagena40.query.documents;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reading;

/** The documents at a moment, in order of recording, and one of them with all that happened to it. */
public final class DocumentQueries {

    private final Reading reading;

    public DocumentQueries(Reading reading) {
        this.reading = reading;
    }

    public Page<DocumentEntry> documents(Question question, Paging paging) {
        return reading.answer(question, asked -> {
            Page<Registered> page = asked.page(DocumentSql.DOCUMENTS, Map.of(), paging, Registered::of);
            Library library = Library.of(asked, page.items());
            return page.map(library::entry);
        });
    }

    /** Those that were attached to a meeting or presented at it, in order of recording. */
    public List<DocumentEntry> ofMeeting(Question question, String meeting) {
        return reading.answer(question, asked -> {
            List<Registered> found = asked.rows(DocumentSql.OF_MEETING, Map.of("meeting", meeting), Registered::of);
            Library library = Library.of(asked, found);
            return found.stream().map(library::entry).toList();
        });
    }

    public DocumentDetail document(Question question, String id) {
        return reading.answer(question, asked -> new DocumentParts(asked, entry(asked, id)).detail());
    }

    /** A file of a version, or with version 0 the one it was registered with, if the document reached this reader. */
    public FileEntry file(Question question, String id, int version, String lang) {
        return reading.answer(question, asked -> {
            DocumentEntry entry = entry(asked, id);
            if (asked.rows(DocumentSql.REACHED, Map.of("document", id), row -> true)
                    .isEmpty()) {
                throw new NotOnRecord("content of", id);
            }
            return (version == 0 ? registered(entry) : published(asked, id, version))
                    .filter(file -> file.lang().equals(lang))
                    .findFirst()
                    .orElseThrow(() -> new NotOnRecord("content of", id + "/" + version + "/" + lang));
        });
    }

    private static DocumentEntry entry(Asked asked, String id) {
        Registered found = asked.first(
                        DocumentSql.DOCUMENTS + " and d.document = :document", Map.of("document", id), Registered::of)
                .orElseThrow(() -> new NotOnRecord("document", id));
        return Library.of(asked, List.of(found)).entry(found);
    }

    /** Its media type and size are the store's to say. */
    private static Stream<FileEntry> registered(DocumentEntry entry) {
        return Stream.ofNullable(entry.hash()).map(hash -> new FileEntry(entry.lang(), hash, "", 0));
    }

    private static Stream<FileEntry> published(Asked asked, String id, int version) {
        return DocumentSql.versions(asked, List.of(id)).stream()
                .filter(published -> published.version() == version)
                .flatMap(published -> published.files().stream());
    }
}
