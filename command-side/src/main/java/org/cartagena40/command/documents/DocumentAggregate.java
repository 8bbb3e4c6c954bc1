package org.cartagena40.command.documents;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.cartagena40.command.Standing;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.documents.DocumentEvent;
import org.cartagena40.events.documents.DocumentId;
import org.jspecify.annotations.Nullable;

/** The switchboard between Axon and a document; it decides nothing itself. */
@AggregateRoot(type = "document")
public final class DocumentAggregate {

    @AggregateIdentifier
    private @Nullable DocumentId id;

    private Document document = Document.NONE;

    DocumentAggregate() {
        // Axon makes one and then tells it its past.
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterDocument command, Standing standing) {
        apply(Preparing.decide(command, document, standing));
    }

    @CommandHandler
    void handle(PublishVersion command, Standing standing, Surroundings around) {
        apply(Preparing.decide(command, document, standing, around.files()));
    }

    @CommandHandler
    void handle(SetPart command, Standing standing) {
        apply(Preparing.decide(command, document, standing));
    }

    @CommandHandler
    void handle(AttachProcessReference command, Standing standing) {
        apply(Preparing.decide(command, document, standing));
    }

    @CommandHandler
    void handle(AttachToMeeting command, Standing standing, Surroundings around) {
        apply(Circulating.decide(command, document, standing, around));
    }

    @CommandHandler
    void handle(PresentReport command, Standing standing, Surroundings around) {
        apply(Circulating.decide(command, document, standing, around));
    }

    @CommandHandler
    void handle(CirculateDocument command, Standing standing, Surroundings around) {
        apply(Circulating.decide(command, document, standing, around));
    }

    @CommandHandler
    void handle(ApproveDocument command, Standing standing) {
        apply(Circulating.decide(command, document, standing));
    }

    @CommandHandler
    void handle(SupersedeDocument command, Standing standing, Surroundings around) {
        apply(Circulating.decide(command, document, standing, around));
    }

    @CommandHandler
    void handle(RequestInput command, Standing standing) {
        apply(Guiding.decide(command, document, standing));
    }

    @CommandHandler
    void handle(ProvideGuidance command, Standing standing) {
        apply(Guiding.decide(command, document, standing));
    }

    /** An id of a request may name something else on record; then there is no document to decide about. */
    @EventSourcingHandler
    void on(ActaEvent event, @SourceId String aggregate) {
        if (event instanceof DocumentEvent own) {
            id = own.document();
            document = Document.EVOLUTION.apply(document, own);
        } else {
            id = new DocumentId(aggregate);
            document = Document.SOMETHING_ELSE;
        }
    }

    private static void apply(List<DocumentEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
