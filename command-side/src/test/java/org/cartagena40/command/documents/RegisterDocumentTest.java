package org.cartagena40.command.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.documents.DocumentRule.DOCUMENT_HAS_A_TITLE;
import static org.cartagena40.command.documents.DocumentRule.HASH_IS_WELL_FORMED;
import static org.cartagena40.command.documents.DocumentRule.ID_NAMES_A_DOCUMENT;
import static org.cartagena40.command.documents.DocumentRule.REGISTERED_ONCE;
import static org.cartagena40.command.documents.DocumentRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_REGISTERS;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.PRETENDER;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Acts.STAKEHOLDER;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.util.stream.Stream;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Deciders;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.command.testing.Story;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.TextHash;
import org.cartagena40.events.documents.DocumentEvent;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.documents.DocumentRegistered;
import org.cartagena40.events.documents.DocumentType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** R102, X24: the record knows of a document, held or only mentioned. */
class RegisterDocumentTest {

    private static final DocumentId TOR = new DocumentId("TOR-MSC");
    private static final Label TITLE = new Label("en", "Terms of Reference");
    private static final TextHash HASH = TextHash.of("file");
    private static final EffectiveTime NOT_STATED = EffectiveTime.unknown(null);

    private static final Deciders<Document, DocumentEvent> DECIDERS =
            new Deciders<>(Document.NONE, Document.EVOLUTION).on(RegisterDocument.class, Preparing::decide);

    @Test
    void a_document_is_registered_by_the_import_and_by_the_two_offices() {
        Stream.of(IMPORT, PRESIDENCY, SECRETARIAT)
                .forEach(act ->
                        given(Document.NONE).when(registering(TITLE, HASH, act)).then(registered(HASH, act)));
    }

    @Test
    void one_that_is_only_mentioned_has_no_hash() {
        given(Document.NONE).when(registering(TITLE, null, IMPORT)).then(registered(null, IMPORT));
    }

    @Test
    void a_hash_is_64_hex_digits_in_lower_case() {
        String digits = HASH.value();
        Stream.of(digits.substring(1), digits + "0", "g" + digits.substring(1), "A" + digits.substring(1))
                .forEach(other -> given(Document.NONE)
                        .when(registering(TITLE, new TextHash(other), IMPORT))
                        .thenRefused(HASH_IS_WELL_FORMED));
    }

    @Test
    void it_is_registered_once_under_an_id_of_its_own() {
        given(Document.NONE)
                .after(registering(TITLE, HASH, IMPORT))
                .when(registering(TITLE, HASH, IMPORT))
                .thenRefused(REGISTERED_ONCE);
        given(Document.SOMETHING_ELSE).when(registering(TITLE, HASH, IMPORT)).thenRefused(ID_NAMES_A_DOCUMENT);
    }

    @Test
    void it_has_a_title() {
        given(Document.NONE)
                .when(registering(new Label("en", ""), HASH, IMPORT))
                .thenRefused(DOCUMENT_HAS_A_TITLE);
    }

    @Test
    void nobody_else_registers_it() {
        Stream.of(Acts.of(BELIZE), STAKEHOLDER, PRETENDER)
                .forEach(act -> given(Document.NONE)
                        .when(registering(TITLE, HASH, act))
                        .thenRefused(THE_PRESIDENCY_OR_THE_SECRETARIAT_REGISTERS));
    }

    @Test
    void a_document_knows_every_event_of_its_family() {
        assertThat(Document.EVOLUTION.types()).containsExactlyInAnyOrder(DocumentEvent.class.getPermittedSubclasses());
    }

    private static Story<Document, DocumentEvent> given(Document document) {
        return DECIDERS.given(document).standing(Standings.standing());
    }

    private static RegisterDocument registering(Label title, @Nullable TextHash hash, Act act) {
        return new RegisterDocument(TOR, DocumentType.TERMS_OF_REFERENCE, title, hash, NOT_STATED, act, NOW);
    }

    private static DocumentRegistered registered(@Nullable TextHash hash, Act act) {
        return new DocumentRegistered(TOR, DocumentType.TERMS_OF_REFERENCE, TITLE, hash, NOT_STATED, act);
    }
}
