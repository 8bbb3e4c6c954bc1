package org.cartagena40.command.documents;

import org.cartagena40.command.Evolution;
import org.cartagena40.events.documents.DocumentEvent;
import org.cartagena40.events.documents.DocumentRegistered;
import org.cartagena40.events.documents.DocumentType;
import org.jspecify.annotations.Nullable;

/**
 * A document as its past made it.
 *
 * @param free whether a document may be registered under this id; not if it names something else on record
 * @param type null until it is registered
 */
public record Document(boolean free, @Nullable DocumentType type, Drafting drafting, Circulation circulation) {

    public static final Document NONE = new Document(true, null, Drafting.NONE, Circulation.NONE);

    /** What the id of a document names when it names no document. */
    static final Document SOMETHING_ELSE = new Document(false, null, Drafting.NONE, Circulation.NONE);

    /** How it follows from its events. */
    public static final Evolution<Document, DocumentEvent> EVOLUTION = evolution();

    boolean registered() {
        return type != null;
    }

    /** Whether it has parts by chapter and rests on the guidance of members. */
    boolean isReport() {
        return type == DocumentType.OUTCOME_DOCUMENT || type == DocumentType.PROGRESS_REPORT;
    }

    private static Evolution<Document, DocumentEvent> evolution() {
        var evolution = new Evolution<Document, DocumentEvent>();
        evolution.on(
                DocumentRegistered.class,
                (document, event) -> new Document(false, event.type(), document.drafting, document.circulation));
        Drafting.steps(evolution.part(
                Document::drafting, (d, drafting) -> new Document(d.free, d.type, drafting, d.circulation)));
        Circulation.steps(evolution.part(
                Document::circulation, (d, circulation) -> new Document(d.free, d.type, d.drafting, circulation)));
        return evolution;
    }
}
