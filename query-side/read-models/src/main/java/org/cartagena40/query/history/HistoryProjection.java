package org.cartagena40.query.history;

import static org.cartagena40.query.views.RowChange.open;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EventCatalogue;
import org.cartagena40.events.Tier;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.silence.Discretion;
import org.cartagena40.query.views.JsonText;
import org.cartagena40.query.views.Projection;
import org.cartagena40.query.views.RowChange;
import org.cartagena40.query.views.RowChanges;
import org.cartagena40.query.views.ViewTable;

/**
 * Every event in words: one row for each sentence told of it, from the widest tier to the narrowest. A reader sees the
 * narrowest it may. What everybody reads of an objection carries neither State nor actor nor source (rule 19).
 */
public final class HistoryProjection implements Projection {

    static final ViewTable HISTORY = ViewTable.settled("history", "position", "told");

    /** Who may read the content of an event in the feed; the content itself stays in the log. */
    static final ViewTable FEED = ViewTable.settled("feed", "position");

    @Override
    public RowChanges on(RecordedEvent recorded) {
        List<Sentence> sentences = Telling.of(recorded.event());
        List<RowChange> rows = new ArrayList<>(sentences.size() + 1);
        rows.add(content(recorded, sentences));
        for (int told = 0; told < sentences.size(); told++) {
            rows.add(row(recorded, sentences.get(told), told));
        }
        return new RowChanges(rows);
    }

    @Override
    public Set<Class<?>> handledEvents() {
        return Telling.handledEvents();
    }

    @Override
    public Map<Class<?>, String> ignoredEvents() {
        return Map.of();
    }

    /** Whoever may read the narrowest sentence has nothing left that it could not read. */
    private static RowChange content(RecordedEvent recorded, List<Sentence> sentences) {
        RowChange row = open(FEED, recorded.position());
        Tier narrowest = sentences.stream()
                .map(Sentence::tier)
                .max(Comparator.naturalOrder())
                .orElse(Tier.OFFICE);
        return Discretion.tellsWho(recorded.event())
                ? Discretion.restrict(row, recorded.event())
                : row.visibleTo(narrowest);
    }

    private static RowChange row(RecordedEvent recorded, Sentence sentence, int told) {
        ActaEvent event = recorded.event();
        String type = EventCatalogue.of(event.getClass()).name();
        RowChange row = open(HISTORY, recorded.position(), told)
                .toldBy(event)
                .set("recorded_at", recorded.recordedAt())
                .set("feature", type.substring(0, type.indexOf('.')))
                .set("type", type)
                .set("aggregate_type", recorded.aggregateType())
                .set("aggregate", recorded.aggregateId())
                .set("procedure", Concerned.by(event).procedure())
                .set("es", sentence.es())
                .set("en", sentence.en());
        return seen(row, event, sentence.tier());
    }

    private static RowChange seen(RowChange row, ActaEvent event, Tier tier) {
        if (!Discretion.tellsWho(event)) {
            return named(row, event).visibleTo(tier);
        }
        return tier == Tier.PUBLIC
                ? row.set("sources", JsonText.of(List.of())).visibleTo(tier)
                : Discretion.restrict(named(row, event), event);
    }

    private static RowChange named(RowChange row, ActaEvent event) {
        return row.set("actor", event.act().actor().institution())
                .set("capacity", event.act().actor().capacity())
                .set("principal", event.act().principal())
                .set("state", Concerned.by(event).state());
    }
}
