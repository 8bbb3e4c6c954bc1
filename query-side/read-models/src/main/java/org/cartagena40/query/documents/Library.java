package org.cartagena40.query.documents;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.Row;

/** What was published of some documents and where they went, read for all of them at once. */
record Library(
        Map<String, DocumentSql.PublishedVersion> latest,
        Map<String, Set<String>> circulatedTo,
        Map<String, String> supersededBy,
        StoredFiles stored) {

    static Library of(Asked asked, List<Registered> documents) {
        List<String> ids = documents.stream().map(Registered::document).toList();
        Map<String, DocumentSql.PublishedVersion> latest = new HashMap<>();
        DocumentSql.versions(asked, ids).forEach(version -> latest.put(version.document(), version));
        Map<String, Set<String>> circulated = new HashMap<>();
        Map<String, String> superseded = new HashMap<>();
        if (!ids.isEmpty()) {
            asked.rows(DocumentSql.STEPS, Map.of("documents", ids), row -> note(row, circulated, superseded));
        }
        return new Library(latest, circulated, superseded, StoredFiles.of(asked, hashes(documents, latest)));
    }

    DocumentEntry entry(Registered document) {
        DocumentSql.PublishedVersion version = latest.get(document.document());
        ContentState content = version == null ? stored.state(document.hash()) : state(version);
        return new DocumentEntry(
                document.document(),
                document.position(),
                document.type(),
                document.title(),
                document.title().lang(),
                document.hash(),
                content,
                content == ContentState.HELD,
                version == null ? 0 : version.version(),
                version == null
                        ? List.of()
                        : version.files().stream().map(FileEntry::lang).toList(),
                List.copyOf(circulatedTo.getOrDefault(document.document(), Set.of())),
                supersededBy.get(document.document()),
                document.effective(),
                document.origin(),
                document.sources());
    }

    /** A version is held if every file of it is. */
    private ContentState state(DocumentSql.PublishedVersion version) {
        return version.files().stream()
                .map(file -> stored.state(file.hash()))
                .filter(state -> state != ContentState.HELD)
                .max(Comparator.naturalOrder())
                .orElse(ContentState.HELD);
    }

    private static boolean note(Row row, Map<String, Set<String>> circulated, Map<String, String> superseded)
            throws SQLException {
        String document = row.text("document");
        circulated.computeIfAbsent(document, any -> new TreeSet<>()).addAll(row.texts("audiences"));
        String by = row.textOrNull("superseded_by");
        if (by != null) {
            superseded.put(document, by);
        }
        return true;
    }

    private static List<String> hashes(List<Registered> documents, Map<String, DocumentSql.PublishedVersion> latest) {
        return Stream.concat(
                        documents.stream().map(Registered::hash),
                        latest.values().stream()
                                .flatMap(version -> version.files().stream())
                                .map(FileEntry::hash))
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
