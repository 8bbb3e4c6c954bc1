package org.cartagena40.command.priorities;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.priorities.CycleId;

/** Says that a progress report feeds the setting of priorities (R101). */
public record LinkReportToCycle(
        @TargetAggregateIdentifier CycleId cycle,
        DocumentId document,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
