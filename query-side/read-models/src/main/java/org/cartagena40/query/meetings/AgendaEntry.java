package org.cartagena40.query.meetings;

import org.cartagena40.events.meetings.AgendaItem;
import org.cartagena40.query.views.LabelText;
import org.jspecify.annotations.Nullable;

/** One item of an agenda. */
public record AgendaEntry(
        int number, LabelText title, @Nullable Integer minutes) {

    static AgendaEntry of(AgendaItem item) {
        return new AgendaEntry(item.number(), LabelText.of(item.title()), item.minutes());
    }
}
