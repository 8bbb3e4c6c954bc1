package org.cartagena40.command.record;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.record.RecordEntryId;

/** Announces the key with which the public log signs from now on. */
public record RotateKey(
        @TargetAggregateIdentifier RecordEntryId entry,
        String key,
        Instant earlierSignsUntil,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
