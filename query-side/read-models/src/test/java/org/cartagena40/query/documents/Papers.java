package org.cartagena40.query.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.MSC;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.SECRETARIAT;

import java.util.List;
import java.util.Objects;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.TextHash;
import org.cartagena40.events.documents.Content;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.documents.DocumentRegistered;
import org.cartagena40.events.documents.DocumentType;
import org.cartagena40.events.documents.DocumentVersionPublished;
import org.cartagena40.events.documents.ProcessReferenceAttached;
import org.cartagena40.events.membership.MemberAdmitted;
import org.cartagena40.events.membership.MembershipBasis;
import org.cartagena40.query.Views;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reader;
import org.jspecify.annotations.Nullable;

/** Documents on record and who reads them. */
abstract class Papers {

    static final DocumentId REPORT = new DocumentId("REPORT-2027");
    static final EffectiveTime AT = EffectiveTime.at(OPENED);
    static final TextHash FILE = TextHash.of("file of the report");

    final Views views = new Views();
    final DocumentQueries documents = new DocumentQueries(views.reading());

    boolean readable(Reader reader) {
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

    DocumentDetail.Guidance guidance(Reader reader) {
        return Objects.requireNonNull(
                documents.document(now(reader), "REPORT-2027").guidance());
    }

    void store(TextHash hash) {
        views.jdbc()
                .sql("insert into content.content (hash, media_type, size, stored_at, stored_by)"
                        + " values (:hash, 'text/plain', 5, now(), 'UNHCR')")
                .param("hash", hash.value())
                .update();
    }

    DocumentEntry entry(String id) {
        return documents.document(now(Reader.anyone()), id).entry();
    }

    static MemberAdmitted admitted(MemberState state) {
        return new MemberAdmitted(MSC, state, MembershipBasis.ADOPTED, AT, PRESIDENCY);
    }

    static DocumentRegistered report() {
        return registered("REPORT-2027", DocumentType.PROGRESS_REPORT, null, SECRETARIAT);
    }

    static DocumentVersionPublished version() {
        return new DocumentVersionPublished(
                REPORT, 1, List.of(new Content("es", FILE, "application/pdf", 18)), null, null, AT, SECRETARIAT);
    }

    static ProcessReferenceAttached reference(String process) {
        return new ProcessReferenceAttached(REPORT, process, LanguageText.of("en", "Words"), AT, SECRETARIAT);
    }

    static DocumentRegistered registered(String id, DocumentType type, @Nullable TextHash hash, Act act) {
        return new DocumentRegistered(
                new DocumentId(id), type, new Label("en", "Title"), hash, EffectiveTime.unknown(null), act);
    }

    Question now(Reader reader) {
        return views.asked(OPENED, reader);
    }
}
