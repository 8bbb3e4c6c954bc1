package org.cartagena40.query.documents;

import static org.cartagena40.query.views.RowChange.open;

import org.cartagena40.events.Tier;
import org.cartagena40.events.documents.DocumentRegistered;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.views.Handlers;
import org.cartagena40.query.views.JsonText;
import org.cartagena40.query.views.LabelText;
import org.cartagena40.query.views.Projection;
import org.cartagena40.query.views.RowChanges;
import org.cartagena40.query.views.ViewTable;

/** The documents that the record knows of, one row for each time one was registered. */
public final class DocumentProjection {

    static final ViewTable DOCUMENT = ViewTable.settled("document", "document", "position");

    private DocumentProjection() {}

    public static Projection projection() {
        return new Handlers().on(DocumentRegistered.class, DocumentProjection::registered);
    }

    private static RowChanges registered(DocumentRegistered event, RecordedEvent recorded) {
        return RowChanges.of(open(DOCUMENT, event.document(), recorded.position())
                .toldBy(event)
                .set("type", event.type())
                .set("title", JsonText.of(LabelText.of(event.title())))
                .set("hash", event.hash())
                .visibleTo(Tier.PUBLIC));
    }
}
