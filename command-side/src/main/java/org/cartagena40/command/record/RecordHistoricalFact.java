package org.cartagena40.command.record;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.record.FactKind;
import org.cartagena40.events.record.RecordEntryId;

/** Takes something on record that happened before this record or around it. */
public record RecordHistoricalFact(
        @TargetAggregateIdentifier RecordEntryId entry,
        FactKind kind,
        Label title,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
