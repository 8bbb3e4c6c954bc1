package org.cartagena40.query.documents;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cartagena40.events.Tier;
import org.cartagena40.query.documents.DocumentDetail.Completeness;
import org.cartagena40.query.documents.DocumentDetail.Guidance;
import org.cartagena40.query.documents.DocumentDetail.GuidanceEntry;
import org.cartagena40.query.documents.DocumentDetail.InputEntry;
import org.cartagena40.query.documents.DocumentDetail.PartEntry;
import org.cartagena40.query.documents.DocumentDetail.ReferenceEntry;
import org.cartagena40.query.documents.DocumentDetail.StepEntry;
import org.cartagena40.query.documents.DocumentDetail.Version;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.Row;

/** Puts together what the parts of one document say at the asked moment. */
final class DocumentParts {

    private static final int CHAPTERS = 5;

    /** The processes that a report is to refer to (000:23, R100). */
    private static final List<String> PROCESSES = List.of("CARICOM", "SICA", "QUITO_PROCESS", "MERCOSUR", "MIRPS");

    private static final Map<String, List<String>> PARTS = Map.of(
            "OUTCOME_DOCUMENT", List.of("PRIORITY_AREAS", "PROGRESS", "CHALLENGES"),
            "PROGRESS_REPORT", List.of("PROGRESS", "GOOD_PRACTICES"));

    private final Asked asked;
    private final DocumentEntry entry;
    private final Map<String, String> one;

    DocumentParts(Asked asked, DocumentEntry entry) {
        this.asked = asked;
        this.entry = entry;
        this.one = Map.of("documents", entry.document());
    }

    DocumentDetail detail() {
        List<PartEntry> parts = asked.rows(DocumentSql.PARTS, one, DocumentParts::part);
        List<ReferenceEntry> references = asked.rows(DocumentSql.REFERENCES, one, DocumentParts::reference);
        boolean report = PARTS.containsKey(entry.type());
        return new DocumentDetail(
                entry,
                versions(),
                asked.rows(DocumentSql.STEPS, one, DocumentParts::step),
                report ? completeness(parts) : null,
                parts,
                references,
                report ? missing(references) : List.of(),
                asked.rows(
                        DocumentSql.INPUTS,
                        one,
                        row -> input(row, asked.moment().asOf())),
                report ? guidance() : null);
    }

    private List<Version> versions() {
        List<DocumentSql.PublishedVersion> published = DocumentSql.versions(asked, List.of(entry.document()));
        StoredFiles stored = StoredFiles.of(
                asked,
                published.stream()
                        .flatMap(version -> version.files().stream())
                        .map(FileEntry::hash)
                        .toList());
        return published.stream().map(version -> version.with(stored)).toList();
    }

    private Completeness completeness(List<PartEntry> written) {
        List<String> expected = PARTS.getOrDefault(entry.type(), List.of());
        long set =
                written.stream().filter(part -> expected.contains(part.part())).count();
        List<Integer> empty = IntStream.rangeClosed(1, CHAPTERS)
                .filter(chapter -> written.stream().noneMatch(part -> part.chapter() == chapter))
                .boxed()
                .toList();
        return new Completeness((int) set, CHAPTERS * expected.size(), empty);
    }

    private static List<String> missing(List<ReferenceEntry> references) {
        List<String> named = references.stream().map(ReferenceEntry::process).toList();
        return PROCESSES.stream().filter(process -> !named.contains(process)).toList();
    }

    private Guidance guidance() {
        List<GuidanceEntry> texts = asked.rows(DocumentSql.GUIDANCE, one, DocumentParts::guidance);
        int given = asked.first(DocumentSql.GUIDANCE_COUNT, one, row -> row.count("given"))
                .orElse(0);
        List<String> members = Members.at(asked);
        boolean shown = asked.question().reader().sees(Tier.MEMBERS);
        List<String> by =
                texts.stream().map(GuidanceEntry::state).distinct().sorted().toList();
        List<String> silent =
                members.stream().filter(member -> !by.contains(member)).toList();
        return new Guidance(given, members.size(), shown ? by : List.of(), shown ? silent : List.of(), texts);
    }

    private static StepEntry step(Row row) throws SQLException {
        return new StepEntry(
                Step.valueOf(row.text("step")),
                row.textOrNull("meeting"),
                row.textOrNull("paper"),
                row.texts("audiences"),
                row.texts("annexes"),
                row.texts("annexes_not_held"),
                row.countOrNull("version"),
                row.textOrNull("decision"),
                row.textOrNull("superseded_by"),
                row.textOrNull("reason"),
                row.json("effective", Effective.class),
                row.number("position"));
    }

    private static PartEntry part(Row row) throws SQLException {
        return new PartEntry(
                row.count("chapter"),
                row.text("part"),
                row.text("text_hash"),
                row.jsonOrNull("text", TextEntry.class),
                row.number("position"));
    }

    private static ReferenceEntry reference(Row row) throws SQLException {
        return new ReferenceEntry(row.text("process"), row.jsonOrNull("text", TextEntry.class), row.number("position"));
    }

    private static InputEntry input(Row row, Instant asOf) throws SQLException {
        Instant deadline = row.instant("deadline");
        return new InputEntry(
                row.text("audience"),
                deadline,
                row.local("local_time"),
                row.text("zone"),
                row.flag("replaced"),
                !deadline.isAfter(asOf),
                row.number("position"));
    }

    private static GuidanceEntry guidance(Row row) throws SQLException {
        return new GuidanceEntry(
                row.text("state"),
                row.json("text", TextEntry.class),
                row.flag("late"),
                row.json("effective", Effective.class),
                row.number("position"));
    }
}
