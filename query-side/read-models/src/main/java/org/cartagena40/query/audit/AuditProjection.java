package org.cartagena40.query.audit;

import static org.cartagena40.query.views.RowChange.open;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EventCatalogue;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.history.Sentence;
import org.cartagena40.query.history.Telling;
import org.cartagena40.query.silence.DiscreetRemarks;
import org.cartagena40.query.silence.Discretion;
import org.cartagena40.query.views.Projection;
import org.cartagena40.query.views.RowChange;
import org.cartagena40.query.views.RowChanges;
import org.cartagena40.query.views.ViewTable;

/**
 * The audit lists: a row for each list that an act belongs to, with the whole of what the history tells of it. So it is
 * for those who may read the whole: its tier is that of the narrowest sentence, or of its procedure (rule 19).
 */
public final class AuditProjection implements Projection {

    static final ViewTable ENTRY = ViewTable.settled("audit_entry", "list", "position");

    @Override
    public RowChanges on(RecordedEvent recorded) {
        return new RowChanges(Remarkable.in(recorded.event()).stream()
                .map(remarkable -> row(recorded, remarkable))
                .toList());
    }

    /** Any event may be an act on behalf of another. */
    @Override
    public Set<Class<?>> handledEvents() {
        return Telling.handledEvents();
    }

    @Override
    public Map<Class<?>, String> ignoredEvents() {
        return Map.of();
    }

    private static RowChange row(RecordedEvent recorded, Remarkable remarkable) {
        ActaEvent event = recorded.event();
        Sentence whole = whole(event);
        RowChange row = open(ENTRY, remarkable.list(), recorded.position())
                .toldBy(event)
                .set("recorded_at", recorded.recordedAt())
                .set("type", EventCatalogue.of(event.getClass()).name())
                .set("procedure", DiscreetRemarks.procedureOf(event).orElse(null))
                .set("what", remarkable.what())
                .set("reason", remarkable.reason())
                .set("actor", event.act().actor().institution())
                .set("capacity", event.act().actor().capacity())
                .set("principal", event.act().principal())
                .set("es", whole.es())
                .set("en", whole.en());
        return Discretion.tellsWho(event) ? Discretion.restrict(row, event) : row.visibleTo(whole.tier());
    }

    private static Sentence whole(ActaEvent event) {
        List<Sentence> sentences = Telling.of(event);
        return sentences.stream().max(Comparator.comparing(Sentence::tier)).orElseThrow();
    }
}
