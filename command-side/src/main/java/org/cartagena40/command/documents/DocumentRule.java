package org.cartagena40.command.documents;

import org.cartagena40.command.Rule;
import org.cartagena40.command.Wording;
import org.jspecify.annotations.Nullable;

/** What holds for documents. */
public enum DocumentRule implements Rule {
    THE_PRESIDENCY_OR_THE_SECRETARIAT_REGISTERS(
            "000:53, R67",
            "Documents are registered by the Technical Secretariat and the Presidency.",
            "Send the document to the Technical Secretariat.",
            null),
    REGISTERED_ONCE(
            "R102", "A document is registered once, under an id of its own.", "Choose another id.", "/document"),
    ID_NAMES_A_DOCUMENT(
            "our decision", "The id of a document names nothing else on record.", "Choose another id.", "/document"),
    DOCUMENT_HAS_A_TITLE("R102", "A document has a title.", "Give the title in its own language.", "/title"),
    HASH_IS_WELL_FORMED(
            "X24",
            "The hash of a document is the SHA-256 of its file in lower-case hex; without a file there is none.",
            "Send the 64 digits, or leave the hash out.",
            "/hash");

    private final Wording wording;

    DocumentRule(String clause, String sentence, String remedy, @Nullable String field) {
        this.wording = new Wording(clause, sentence, remedy, field);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
