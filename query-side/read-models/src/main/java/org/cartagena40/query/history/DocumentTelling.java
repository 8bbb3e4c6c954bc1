package org.cartagena40.query.history;

import org.cartagena40.events.TextHash;
import org.cartagena40.events.documents.DocumentRegistered;
import org.cartagena40.events.documents.DocumentType;
import org.jspecify.annotations.Nullable;

/** The registration of documents in words. A hash says which file was meant, not that it is held. */
final class DocumentTelling {

    private DocumentTelling() {}

    static Tellers tellers() {
        return new Tellers().publicly(DocumentRegistered.class, DocumentTelling::registered);
    }

    private static Phrase registered(DocumentRegistered event) {
        return Phrase.of("El documento %s (%s, %s) fue emitido%s; %s", "The document %s (%s, %s) was issued%s; %s")
                .with(
                        Quotation.of(event.title()),
                        event.document(),
                        type(event.type()),
                        Moments.of(event.effective()),
                        content(event.hash()));
    }

    private static Phrase content(@Nullable TextHash hash) {
        return hash == null
                ? Phrase.of("no consta su archivo", "its file is not stated")
                : Phrase.of("el SHA-256 de su archivo es %s", "the SHA-256 of its file is %s")
                        .with(hash);
    }

    static Phrase type(DocumentType type) {
        return switch (type) {
            case DECLARATION -> Phrase.of("declaración", "declaration");
            case PLAN_OF_ACTION -> Phrase.of("plan de acción", "plan of action");
            case TERMS_OF_REFERENCE -> Phrase.of("términos de referencia", "terms of reference");
            case CONCEPT_NOTE -> Phrase.of("nota conceptual", "concept note");
            case ANNEX -> Phrase.of("anexo", "annex");
            case AGENDA -> Phrase.of("agenda", "agenda");
            case OUTCOME_DOCUMENT -> Phrase.of("documento final de una reunión", "outcome document");
            case PROGRESS_REPORT -> Phrase.of("informe de progreso", "progress report");
            case FINAL_REPORT -> Phrase.of("informe final", "final report");
            case PLEDGE -> Phrase.of("compromiso", "pledge");
            case COMPACT -> Phrase.of("pacto", "compact");
            case CONVENTION -> Phrase.of("convención", "convention");
            case COOPERATION_FRAMEWORK -> Phrase.of("marco de cooperación", "cooperation framework");
            case OTHER -> Phrase.of("otro documento", "other document");
        };
    }
}
