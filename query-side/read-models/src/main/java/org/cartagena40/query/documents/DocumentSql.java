package org.cartagena40.query.documents;

import static org.cartagena40.query.views.Seen.begun;
import static org.cartagena40.query.views.Seen.counted;
import static org.cartagena40.query.views.Seen.reached;
import static org.cartagena40.query.views.Seen.rows;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.cartagena40.query.documents.DocumentDetail.Version;
import org.cartagena40.query.documents.DocumentDetail.VersionFile;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** The statements about documents. */
final class DocumentSql {

    /** Of a document that was registered again, the later registration speaks. */
    static final String DOCUMENTS = """
            select d.*, d.position as sort from %s d
            where %s and not exists (select 1 from %s later where later.document = d.document
                                     and later.position > d.position and %s)""".formatted(rows("document"), begun("d"), rows("document"), begun("later"));

    static final String OF_MEETING = DOCUMENTS + " and d.document in (select s.document from " + rows("document_step")
            + " s where s.meeting = :meeting and " + begun("s") + ") order by d.position";

    private static final String VERSIONS = "select * from " + rows("document_version") + " v where " + begun("v")
            + " and v.document in (:documents) order by v.document, v.version, v.position";

    static final String STEPS = "select * from " + rows("document_step") + " s where " + begun("s")
            + " and s.document in (:documents) order by s.position";

    /** Each part as the last one who set it left it. */
    static final String PARTS = latest("PART_SET", "s.chapter, s.part");

    static final String REFERENCES = latest("REFERENCE_ATTACHED", "s.process");

    static final String INPUTS =
            """
            select i.*, exists (select 1 from %s later where later.document = i.document
                                and later.audience = i.audience and later.position > i.position and %s) as replaced
            from %s i where %s and i.document in (:documents) order by i.position""".formatted(rows("input_request"), begun("later"), rows("input_request"), begun("i"));

    static final String GUIDANCE = "select * from " + rows("guidance") + " g where " + begun("g")
            + " and g.document in (:documents) order by g.position";

    static final String GUIDANCE_COUNT = "select count(distinct g.state) as given from " + counted("guidance")
            + " g where " + begun("g") + " and g.document in (:documents)";

    /** Whether the document reached this reader. */
    static final String REACHED =
            "select 1 from " + rows("document_access") + " a where a.document = :document limit 1";

    /** A version before its files were looked up. */
    record PublishedVersion(
            String document,
            int version,
            List<FileEntry> files,
            @Nullable String authoritativeLanguage,
            @Nullable String note,
            Effective effective,
            long position) {

        Version with(StoredFiles stored) {
            return new Version(
                    version,
                    files.stream().map(file -> file(file, stored)).toList(),
                    authoritativeLanguage,
                    note,
                    effective,
                    position);
        }

        private static VersionFile file(FileEntry file, StoredFiles stored) {
            StoredFiles.Stored found = stored.find(file.hash());
            return new VersionFile(
                    file.lang(),
                    file.hash(),
                    file.mediaType(),
                    file.size(),
                    stored.state(file.hash()),
                    found == null ? null : found.erasedAt(),
                    found == null ? null : found.erasureReason());
        }
    }

    private DocumentSql() {}

    /** The versions of these documents, oldest first. */
    static List<PublishedVersion> versions(Asked asked, List<String> documents) {
        return documents.isEmpty()
                ? List.of()
                : asked.rows(VERSIONS, Map.of("documents", documents), DocumentSql::version);
    }

    private static PublishedVersion version(Row row) throws SQLException {
        return new PublishedVersion(
                row.text("document"),
                row.count("version"),
                row.list("contents", new TypeReference<List<FileEntry>>() {}),
                row.textOrNull("authoritative_language"),
                row.textOrNull("note"),
                row.json("effective", Effective.class),
                row.number("position"));
    }

    private static String latest(String step, String key) {
        return """
                select distinct on (%1$s) s.*, t.text from %2$s s
                left join %3$s t on t.document = s.document and t.position = s.position
                where %4$s and s.step = '%5$s' and s.document in (:documents)
                order by %1$s, s.position desc""".formatted(key, rows("document_step"), reached("document_text"), begun("s"), step);
    }
}
