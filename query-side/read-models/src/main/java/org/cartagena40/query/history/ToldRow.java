package org.cartagena40.query.history;

import java.sql.SQLException;
import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EventCatalogue;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.record.Remarks;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.Row;
import org.jspecify.annotations.Nullable;

/**
 * Which sentence of an event a reader may see, as the view says it. A discreet one is told without actor, principal,
 * State and source, whatever the event holds.
 */
record ToldRow(
        long position,
        int told,
        boolean discreet,
        @Nullable String state,
        @Nullable String procedure,
        List<Long> correctedBy,
        List<Long> annotatedBy) {

    static ToldRow read(Row row) throws SQLException {
        return new ToldRow(
                row.number("position"),
                row.count("told"),
                row.flag("discreet"),
                row.textOrNull("state"),
                row.textOrNull("procedure"),
                Remarks.corrections(row),
                Remarks.annotations(row));
    }

    HistoryEntry of(RecordedEvent recorded) {
        ActaEvent event = recorded.event();
        Act act = event.act();
        Sentence sentence = Telling.of(event).get(told);
        return new HistoryEntry(
                position,
                recorded.recordedAt(),
                Effective.of(event.effective()),
                EventCatalogue.of(event.getClass()).name(),
                recorded.aggregateType(),
                recorded.aggregateId(),
                discreet ? null : act.actor().institution().value(),
                discreet ? null : act.actor().capacity().name(),
                discreet ? null : act.principal().value(),
                state,
                procedure,
                sentence.es(),
                sentence.en(),
                act.origin().name(),
                discreet
                        ? List.of()
                        : act.sources().stream().map(source -> source.value()).toList(),
                correctedBy,
                annotatedBy);
    }
}
