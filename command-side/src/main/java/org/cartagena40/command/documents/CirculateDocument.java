package org.cartagena40.command.documents;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.documents.Audience;
import org.cartagena40.events.documents.DocumentId;

/**
 * Sends a document out.
 *
 * @param annexes those on record, held or not
 * @param annexesNotHeld those known by name only
 */
public record CirculateDocument(
        @TargetAggregateIdentifier DocumentId document,
        List<Audience> audiences,
        List<DocumentId> annexes,
        List<String> annexesNotHeld,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {
    public CirculateDocument {
        audiences = List.copyOf(audiences);
        annexes = List.copyOf(annexes);
        annexesNotHeld = List.copyOf(annexesNotHeld);
    }
}
