package org.cartagena40.query.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartagena40.events.EventSamples.DEADLINE;
import static org.cartagena40.events.EventSamples.IMPORTED;
import static org.cartagena40.events.EventSamples.OPENED;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.TextHash;
import org.cartagena40.events.documents.Audience;
import org.cartagena40.events.documents.CommentWindowOpened;
import org.cartagena40.events.documents.DocumentType;
import org.cartagena40.events.documents.WindowId;
import org.cartagena40.query.OnDocuments;
import org.cartagena40.query.Views;
import org.cartagena40.query.audit.AuditProjection;
import org.cartagena40.query.history.HistoryProjection;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Reader;
import org.junit.jupiter.api.Test;

/** Documents that are known, held and erased; their registrations, and their rows rebuilt. */
class DocumentTest extends Papers {

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
}
