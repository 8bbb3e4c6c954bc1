package org.cartagena40.command.documents;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.cartagena40.command.NamedAggregate;
import org.cartagena40.command.Standing;
import org.cartagena40.events.documents.DocumentEvent;

/** The switchboard of a document. */
@AggregateRoot(type = "document")
public final class DocumentAggregate extends NamedAggregate<Document, DocumentEvent> {

    private static final Form<Document, DocumentEvent> FORM = new Form<>(
            DocumentEvent.class, DocumentEvent::document, Document.EVOLUTION, Document.NONE, Document.SOMETHING_ELSE);

    DocumentAggregate() {
        super(FORM);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterDocument command, Standing standing) {
        apply(document -> Preparing.decide(command, document, standing));
    }

    @CommandHandler
    void handle(PublishVersion command, Standing standing, Surroundings around) {
        apply(document -> Preparing.decide(command, document, standing, around.files()));
    }

    @CommandHandler
    void handle(SetPart command, Standing standing) {
        apply(document -> Preparing.decide(command, document, standing));
    }

    @CommandHandler
    void handle(AttachProcessReference command, Standing standing) {
        apply(document -> Preparing.decide(command, document, standing));
    }

    @CommandHandler
    void handle(AttachToMeeting command, Standing standing, Surroundings around) {
        apply(document -> Circulating.decide(command, document, standing, around));
    }

    @CommandHandler
    void handle(PresentReport command, Standing standing, Surroundings around) {
        apply(document -> Circulating.decide(command, document, standing, around));
    }

    @CommandHandler
    void handle(CirculateDocument command, Standing standing, Surroundings around) {
        apply(document -> Circulating.decide(command, document, standing, around));
    }

    @CommandHandler
    void handle(ApproveDocument command, Standing standing) {
        apply(document -> Circulating.decide(command, document, standing));
    }

    @CommandHandler
    void handle(SupersedeDocument command, Standing standing, Surroundings around) {
        apply(document -> Circulating.decide(command, document, standing, around));
    }

    @CommandHandler
    void handle(RequestInput command, Standing standing) {
        apply(document -> Guiding.decide(command, document, standing));
    }

    @CommandHandler
    void handle(ProvideGuidance command, Standing standing) {
        apply(document -> Guiding.decide(command, document, standing));
    }
}
