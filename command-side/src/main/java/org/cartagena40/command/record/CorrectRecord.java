package org.cartagena40.command.record;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.events.Act;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.record.RecordEntryId;

/** Says that an event on record is wrong and how it should read. The event stays as it is. */
public record CorrectRecord(
        @TargetAggregateIdentifier RecordEntryId entry,
        long position,
        List<Correction> fields,
        String reason,
        Evidence evidence,
        Act act,
        Instant receivedAt)
        implements AboutAnEvent {
    public CorrectRecord {
        fields = List.copyOf(fields);
    }
}
