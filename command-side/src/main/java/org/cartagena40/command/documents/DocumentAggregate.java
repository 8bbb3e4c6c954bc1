package org.cartagena40.command.documents;

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
        document.decide(command, standing).forEach(AggregateLifecycle::apply);
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
}
