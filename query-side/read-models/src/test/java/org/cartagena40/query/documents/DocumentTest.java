package org.cartagena40.query.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartagena40.events.EventSamples.BELIZE;
import static org.cartagena40.events.EventSamples.BELIZE_ACTS;
import static org.cartagena40.events.EventSamples.BRAZIL;
import static org.cartagena40.events.EventSamples.DEADLINE;
import static org.cartagena40.events.EventSamples.IMPORTED;
import static org.cartagena40.events.EventSamples.MEETING;
import static org.cartagena40.events.EventSamples.MSC;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.SECRETARIAT;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.TextHash;
import org.cartagena40.events.Tier;
import org.cartagena40.events.documents.Audience;
import org.cartagena40.events.documents.CommentWindowOpened;
import org.cartagena40.events.documents.Content;
import org.cartagena40.events.documents.DocumentCirculated;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.documents.DocumentPartSet;
import org.cartagena40.events.documents.DocumentRegistered;
import org.cartagena40.events.documents.DocumentType;
import org.cartagena40.events.documents.DocumentVersionPublished;
import org.cartagena40.events.documents.GuidanceProvided;
import org.cartagena40.events.documents.InputRequested;
import org.cartagena40.events.documents.PartKind;
import org.cartagena40.events.documents.ProcessReferenceAttached;
import org.cartagena40.events.documents.ReportPresented;
import org.cartagena40.events.documents.WindowId;
import org.cartagena40.events.membership.MemberAdmitted;
import org.cartagena40.events.membership.MembershipBasis;
import org.cartagena40.query.OnDocuments;
import org.cartagena40.query.Views;
import org.cartagena40.query.audit.AuditProjection;
import org.cartagena40.query.history.HistoryProjection;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which documents are known, which are held, what they say to whom. */
class DocumentTest {

    private static final DocumentId REPORT = new DocumentId("REPORT-2027");
    private static final EffectiveTime AT = EffectiveTime.at(OPENED);
    private static final TextHash FILE = TextHash.of("file of the report");

    private final Views views = new Views();
    private final DocumentQueries documents = new DocumentQueries(views.reading());

    @Test
    void a_document_that_the_sources_only_mention_is_known_and_not_held() {
        views.record(registered("ANNEX-1", DocumentType.ANNEX, null, IMPORTED));
        assertThat(entry("ANNEX-1")).satisfies(document -> {
            assertThat(document.content()).isEqualTo(ContentState.NOT_KNOWN);
            assertThat(document.held()).isFalse();
            assertThat(document.lang()).isEqualTo("en");
            assertThat(document.type()).isEqualTo("ANNEX");
        });
        assertThatThrownBy(() -> documents.document(now(Reader.anyone()), "ANNEX-2"))
                .isInstanceOf(NotOnRecord.class);
    }

    @Test
    void that_its_hash_is_known_does_not_mean_that_it_is_held() {
        TextHash hash = TextHash.of("a known file");
        views.record(registered("TOR", DocumentType.TERMS_OF_REFERENCE, hash, IMPORTED));
        assertThat(entry("TOR").content()).isEqualTo(ContentState.KNOWN_NOT_HELD);
        store(hash);
        assertThat(entry("TOR")).satisfies(document -> {
            assertThat(document.content()).isEqualTo(ContentState.HELD);
            assertThat(document.held()).isTrue();
        });
        views.jdbc()
                .sql("update content.content set erased_at = now(), erased_by = 'UNHCR', erasure_reason = 'r'"
                        + " where hash = :hash")
                .param("hash", hash.value())
                .update();
        assertThat(entry("TOR").content()).isEqualTo(ContentState.ERASED);
        assertThat(entry("TOR").held()).isFalse();
    }

    @Test
    void registered_again_the_later_registration_speaks_and_before_it_the_first() {
        views.record(registered("ANNEX-1", DocumentType.ANNEX, null, IMPORTED));
        views.record(registered("ANNEX-1", DocumentType.ANNEX, FILE, IMPORTED));
        assertThat(documents.documents(now(Reader.anyone()), Paging.first()).items())
                .singleElement()
                .satisfies(document -> assertThat(document.hash()).isEqualTo(FILE.value()));
        assertThat(documents
                        .document(views.asked(OPENED, 0, Reader.anyone()), "ANNEX-1")
                        .entry()
                        .hash())
                .isNull();
    }

    @Test
    void what_a_report_says_is_for_the_offices_until_it_is_presented_and_for_all_once_it_is_circulated() {
        LanguageText text = LanguageText.of("en", "Words");
        views.record(report(), version(), new DocumentPartSet(REPORT, 1, PartKind.PROGRESS, text, AT, SECRETARIAT));
        Reader belize = new Reader(Tier.MEMBERS, BELIZE.institution());
        assertThat(readable(new Reader(Tier.OFFICE, null))).isTrue();
        assertThat(readable(belize)).isFalse();
        views.record(new ReportPresented(REPORT, MEETING, AT, PRESIDENCY));
        assertThat(readable(belize)).isTrue();
        assertThat(readable(Reader.anyone())).isFalse();
        views.record(new DocumentCirculated(
                REPORT, List.of(Audience.MEMBERS, Audience.PUBLIC), List.of(), List.of(), AT, SECRETARIAT));
        assertThat(readable(Reader.anyone())).isTrue();
        assertThat(entry("REPORT-2027").circulatedTo()).containsExactly("MEMBERS", "PUBLIC");
    }

    @Test
    void a_part_reads_as_it_was_set_last_and_its_hash_says_what_it_replaces() {
        views.record(
                report(),
                new DocumentPartSet(REPORT, 2, PartKind.PROGRESS, LanguageText.of("en", "First"), AT, SECRETARIAT),
                new DocumentPartSet(REPORT, 2, PartKind.PROGRESS, LanguageText.of("en", "Then"), AT, SECRETARIAT),
                new DocumentPartSet(REPORT, 4, PartKind.CHALLENGES, LanguageText.of("en", "More"), AT, SECRETARIAT));
        DocumentDetail detail = documents.document(now(new Reader(Tier.OFFICE, null)), "REPORT-2027");
        assertThat(detail.parts()).hasSize(2);
        assertThat(detail.parts().get(0).text()).isEqualTo(TextEntry.of(LanguageText.of("en", "Then")));
        assertThat(detail.parts().get(0).hash()).isEqualTo(TextHash.of("Then").value());
        assertThat(detail.completeness())
                .as("progress and good practices of five chapters; challenges are no part of it")
                .isEqualTo(new DocumentDetail.Completeness(1, 10, List.of(1, 3, 5)));
    }

    @Test
    void a_report_shows_to_which_processes_it_does_not_refer() {
        views.record(report(), reference("MIRPS"), reference("OTHER"), reference("CARICOM"));
        DocumentDetail detail = documents.document(now(Reader.anyone()), "REPORT-2027");
        assertThat(detail.processesMissing()).containsExactly("SICA", "QUITO_PROCESS", "MERCOSUR");
        assertThat(detail.references())
                .hasSize(3)
                .allSatisfy(reference -> assertThat(reference.text()).isNull());
    }

    @Test
    void who_gave_guidance_and_who_is_silent_is_for_the_members_and_the_count_for_all() {
        views.record(
                report(),
                admitted(BELIZE),
                admitted(BRAZIL),
                new InputRequested(REPORT, Audience.MEMBERS, DEADLINE, AT, SECRETARIAT),
                new GuidanceProvided(REPORT, BELIZE, LanguageText.of("en", "Words"), true, AT, BELIZE_ACTS));
        DocumentDetail.Guidance seen = guidance(new Reader(Tier.MEMBERS, BRAZIL.institution()));
        assertThat(seen.by()).containsExactly("BZ");
        assertThat(seen.silent()).containsExactly("BR");
        assertThat(seen.texts())
                .singleElement()
                .satisfies(text -> assertThat(text.late()).isTrue());
        DocumentDetail.Guidance counted = guidance(Reader.anyone());
        assertThat(counted.given()).isEqualTo(1);
        assertThat(counted.ofMembers()).isEqualTo(2);
        assertThat(counted.by()).isEmpty();
        assertThat(counted.silent()).isEmpty();
        assertThat(counted.texts()).isEmpty();
    }

    @Test
    void a_random_story_of_documents_gives_the_same_rows_live_and_rebuilt() {
        Views some = new Views(List.of(
                DocumentProjection.projection(),
                WindowProjection.projection(),
                new AuditProjection(),
                new HistoryProjection()));
        OnDocuments acts = new OnDocuments(new Random(40));
        some.record(new CommentWindowOpened(
                new WindowId("CW-MEMBERS"), REPORT, Audience.MEMBERS, DEADLINE, true, AT, IMPORTED));
        List<ActaEvent> story =
                IntStream.range(0, 300).mapToObj(i -> acts.act(i, AT)).toList();
        some.record(story.subList(0, 120));
        some.record(story.subList(120, 300));
        assertThat(some.compared().equal()).isTrue();
    }

    private boolean readable(Reader reader) {
        DocumentDetail detail = documents.document(now(reader), "REPORT-2027");
        boolean text = detail.parts().get(0).text() != null;
        try {
            assertThat(documents.file(now(reader), "REPORT-2027", 1, "es").hash())
                    .isEqualTo(FILE.value());
            assertThat(text).isTrue();
        } catch (NotOnRecord notForThisReader) {
            assertThat(text).isFalse();
        }
        return text;
    }

    private DocumentDetail.Guidance guidance(Reader reader) {
        return Objects.requireNonNull(
                documents.document(now(reader), "REPORT-2027").guidance());
    }

    private void store(TextHash hash) {
        views.jdbc()
                .sql("insert into content.content (hash, media_type, size, stored_at, stored_by)"
                        + " values (:hash, 'text/plain', 5, now(), 'UNHCR')")
                .param("hash", hash.value())
                .update();
    }

    private DocumentEntry entry(String id) {
        return documents.document(now(Reader.anyone()), id).entry();
    }

    private static MemberAdmitted admitted(MemberState state) {
        return new MemberAdmitted(MSC, state, MembershipBasis.ADOPTED, AT, PRESIDENCY);
    }

    private static DocumentRegistered report() {
        return registered("REPORT-2027", DocumentType.PROGRESS_REPORT, null, SECRETARIAT);
    }

    private static DocumentVersionPublished version() {
        return new DocumentVersionPublished(
                REPORT, 1, List.of(new Content("es", FILE, "application/pdf", 18)), null, null, AT, SECRETARIAT);
    }

    private static ProcessReferenceAttached reference(String process) {
        return new ProcessReferenceAttached(REPORT, process, LanguageText.of("en", "Words"), AT, SECRETARIAT);
    }

    private static DocumentRegistered registered(String id, DocumentType type, @Nullable TextHash hash, Act act) {
        return new DocumentRegistered(
                new DocumentId(id), type, new Label("en", "Title"), hash, EffectiveTime.unknown(null), act);
    }

    private Question now(Reader reader) {
        return views.asked(OPENED, reader);
    }
}
