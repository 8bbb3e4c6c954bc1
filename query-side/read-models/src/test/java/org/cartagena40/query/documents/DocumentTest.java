package org.cartagena40.query.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartagena40.events.EventSamples.IMPORTED;
import static org.cartagena40.events.EventSamples.OPENED;

import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.TextHash;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.documents.DocumentRegistered;
import org.cartagena40.events.documents.DocumentType;
import org.cartagena40.query.Views;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which documents are known, and which are held. */
class DocumentTest {

    private final Views views = new Views();
    private final DocumentQueries documents = new DocumentQueries(views.reading());

    @Test
    void a_document_that_the_sources_only_mention_is_known_and_not_held() {
        views.record(annex(null));
        assertThat(documents.document(now(), "ANNEX-1")).satisfies(document -> {
            assertThat(document.held()).isFalse();
            assertThat(document.hash()).isNull();
            assertThat(document.lang()).isEqualTo("en");
            assertThat(document.type()).isEqualTo("ANNEX");
        });
        assertThatThrownBy(() -> documents.document(now(), "ANNEX-2")).isInstanceOf(NotOnRecord.class);
    }

    @Test
    void once_its_content_is_handed_in_it_is_held_and_before_it_was_not() {
        views.record(annex(null));
        views.record(annex(TextHash.of("content")));
        assertThat(documents.documents(now(), Paging.first()).items())
                .singleElement()
                .satisfies(document -> {
                    assertThat(document.held()).isTrue();
                    assertThat(document.hash()).isEqualTo(TextHash.of("content").value());
                });
        assertThat(documents
                        .document(views.asked(OPENED, 0, Reader.anyone()), "ANNEX-1")
                        .held())
                .isFalse();
    }

    private static DocumentRegistered annex(@Nullable TextHash hash) {
        return new DocumentRegistered(
                new DocumentId("ANNEX-1"),
                DocumentType.ANNEX,
                new Label("en", "Annex 1"),
                hash,
                EffectiveTime.unknown(null),
                IMPORTED);
    }

    private Question now() {
        return views.asked(OPENED, Reader.anyone());
    }
}
