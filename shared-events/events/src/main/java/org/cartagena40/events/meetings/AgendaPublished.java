package org.cartagena40.events.meetings;

import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;

/** The agenda of a meeting; a later version replaces an earlier one. */
public record AgendaPublished(MeetingId meeting, int version, List<AgendaItem> items, EffectiveTime effective, Act act)
        implements MeetingEvent {
    public AgendaPublished {
        items = List.copyOf(items);
    }
}
