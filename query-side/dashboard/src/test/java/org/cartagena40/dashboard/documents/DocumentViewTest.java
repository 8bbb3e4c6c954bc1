package org.cartagena40.dashboard.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.frame.Visits;
import org.cartagena40.dashboard.words.Words;
import org.cartagena40.query.documents.ContentState;
import org.cartagena40.query.documents.DocumentDetail;
import org.cartagena40.query.documents.DocumentDetail.Version;
import org.cartagena40.query.documents.DocumentDetail.VersionFile;
import org.cartagena40.query.documents.DocumentEntry;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.LabelText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A file is offered where it is held and to whom it went, and to nobody else. */
class DocumentViewTest {

    @Test
    void a_file_is_offered_to_those_to_whom_the_document_went() {
        assertThat(offered("MEMBERS", ContentState.HELD, Visits.of("PE")))
                .isEqualTo("/documents/CN-2/versions/2/contents/es");
        assertThat(offered("MEMBERS", ContentState.HELD, Visits.in("es"))).isNull();
        assertThat(offered("PUBLIC", ContentState.HELD, Visits.in("es"))).isNotNull();
    }

    @Test
    void the_offices_have_what_went_to_nobody_yet() {
        assertThat(offered(null, ContentState.HELD, Visits.ofThePresidency())).isNotNull();
        assertThat(offered(null, ContentState.HELD, Visits.of("PE"))).isNull();
    }

    @Test
    void what_is_not_held_is_offered_to_nobody() {
        assertThat(offered("PUBLIC", ContentState.KNOWN_NOT_HELD, Visits.ofThePresidency()))
                .isNull();
        assertThat(offered("PUBLIC", ContentState.ERASED, Visits.ofThePresidency()))
                .isNull();
    }

    @Test
    void the_latest_version_comes_first() {
        DocumentView view = DocumentView.of(document("PUBLIC", ContentState.HELD), List.of(), Visits.in("es"));
        assertThat(view.versions())
                .extracting(published -> published.version().version())
                .containsExactly(2, 1);
    }

    @Test
    void a_size_is_told_in_the_unit_that_fits() {
        Words words = Visits.in("es").words();
        assertThat(Size.inWords(999, words)).isEqualTo("999 bytes");
        assertThat(Size.inWords(1_000, words)).isEqualTo("1 KB");
        assertThat(Size.inWords(214_499, words)).isEqualTo("214 KB");
        assertThat(Size.inWords(1_000_000, words)).isEqualTo("1,0 MB");
    }

    private static @Nullable String offered(@Nullable String audience, ContentState content, Visit visit) {
        return DocumentView.of(document(audience, content), List.of(), visit)
                .versions()
                .get(0)
                .files()
                .get(0)
                .address();
    }

    private static DocumentDetail document(@Nullable String audience, ContentState content) {
        DocumentEntry entry = new DocumentEntry(
                "CN-2",
                1,
                "CONCEPT_NOTE",
                new LabelText("es", "Nota", List.of("en")),
                "es",
                null,
                content,
                content == ContentState.HELD,
                2,
                List.of("es"),
                audience == null ? List.of() : List.of(audience),
                null,
                Effective.at(Visits.NOW),
                "IMPORT",
                List.of());
        List<Version> versions = List.of(version(1, content), version(2, content));
        return new DocumentDetail(entry, versions, List.of(), null, List.of(), List.of(), List.of(), List.of(), null);
    }

    private static Version version(int number, ContentState content) {
        VersionFile file = new VersionFile("es", "ab", "text/plain", 52, content, null, null);
        return new Version(number, List.of(file), "es", null, Effective.at(Visits.NOW), number);
    }
}
