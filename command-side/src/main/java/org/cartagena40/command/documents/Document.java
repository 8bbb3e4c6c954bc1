package org.cartagena40.command.documents;

import static org.cartagena40.command.documents.DocumentRule.DOCUMENT_HAS_A_TITLE;
import static org.cartagena40.command.documents.DocumentRule.HASH_IS_WELL_FORMED;
import static org.cartagena40.command.documents.DocumentRule.ID_NAMES_A_DOCUMENT;
import static org.cartagena40.command.documents.DocumentRule.REGISTERED_ONCE;
import static org.cartagena40.command.documents.DocumentRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_REGISTERS;

import java.util.List;
import java.util.regex.Pattern;
import org.cartagena40.command.Evolution;
import org.cartagena40.command.Standing;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.documents.DocumentEvent;
import org.cartagena40.events.documents.DocumentRegistered;

/**
 * A document as its past made it, and what may be said of it next.
 *
 * @param free whether a document may be registered under this id; not if it names something else on record
 */
public record Document(boolean free, boolean registered) {

    public static final Document NONE = new Document(true, false);

    /** What the id of a document names when it names no document. */
    static final Document SOMETHING_ELSE = new Document(false, false);

    /** How it follows from its events. */
    public static final Evolution<Document, DocumentEvent> EVOLUTION = new Evolution<Document, DocumentEvent>()
            .on(DocumentRegistered.class, (document, event) -> new Document(false, true));

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    List<DocumentEvent> decide(RegisterDocument command, Standing standing) {
        var mechanism = standing.mechanism();
        THE_PRESIDENCY_OR_THE_SECRETARIAT_REGISTERS.check(
                command.actsAs(Capacity.RECORD) || mechanism.presidedBy(command) || mechanism.servedBy(command));
        REGISTERED_ONCE.check(!registered);
        ID_NAMES_A_DOCUMENT.check(free);
        DOCUMENT_HAS_A_TITLE.check(!command.title().text().isBlank());
        HASH_IS_WELL_FORMED.check(command.hash() == null
                || SHA_256.matcher(command.hash().value()).matches());
        return List.of(new DocumentRegistered(
                command.document(),
                command.type(),
                command.title(),
                command.hash(),
                command.effective(),
                command.act()));
    }
}
