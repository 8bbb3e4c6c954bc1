package org.cartagena40.command.acts;

import static org.cartagena40.command.acts.ActForm.act;
import static org.cartagena40.command.acts.Dating.STATED;

import java.util.List;
import org.cartagena40.command.documents.RegisterDocument;

/** Acts on the documents that the record knows of. */
final class DocumentActs {

    static final List<ActForm> ALL = List.of(act("/documents", RegisterDocument.class, "/documents")
            .dated(STATED)
            .alsoInHistory());

    private DocumentActs() {}
}
