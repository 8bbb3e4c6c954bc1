package org.cartagena40.query.history;

import org.cartagena40.events.Evidence;

/** What shows that something was so, by its kind and where it can be found. */
final class EvidenceInWords {

    private EvidenceInWords() {}

    static Phrase of(Evidence evidence) {
        return Phrase.of("; prueba: %s, %s", "; evidence: %s, %s")
                .with(kind(evidence.kind()), Quotation.of(evidence.reference()));
    }

    private static Phrase kind(Evidence.Kind kind) {
        return switch (kind) {
            case E_MAIL -> Phrase.of("correo electrónico", "e-mail");
            case NOTE_VERBALE -> Phrase.of("nota verbal", "note verbale");
            case LETTER -> Phrase.of("carta", "letter");
            case DOCUMENT -> Phrase.of("documento", "document");
            case OTHER -> Phrase.of("otra", "other");
        };
    }
}
