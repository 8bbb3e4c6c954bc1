package org.cartagena40.command.meetings;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.meetings.AgendaItem;
import org.cartagena40.events.meetings.MeetingId;

/** Publishes the agenda, or the next version of it (R123). */
public record PublishAgenda(
        @TargetAggregateIdentifier MeetingId meeting,
        List<AgendaItem> items,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {
    public PublishAgenda {
        items = List.copyOf(items);
    }
}
