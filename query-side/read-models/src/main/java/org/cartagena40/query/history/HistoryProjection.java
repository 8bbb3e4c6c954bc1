package org.cartagena40.query.history;

import static org.cartagena40.query.views.RowChange.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.EventCatalogue;
import org.cartagena40.events.Tier;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.silence.Discretion;
import org.cartagena40.query.views.Projection;
import org.cartagena40.query.views.RowChange;
import org.cartagena40.query.views.RowChanges;
import org.cartagena40.query.views.ViewTable;

/**
 * Which sentences are told of every event, and to whom: one row for each, from the widest tier to the narrowest. The words
 * are made when somebody reads them, from the event and nothing else, so they cannot differ from what a row would hold.
 * What everybody reads of an objection carries neither State nor actor nor source (rule 19).
 *
 * <p>Whoever sees the row with the content may read the event itself in the feed: it is that of the narrowest sentence,
 * or where even that is discreet one without a sentence.
 */
public final class HistoryProjection implements Projection {

    static final ViewTable HISTORY = ViewTable.settled("history", "position", "told");

    /** The number of a row that holds the content and no sentence. */
    static final int NOT_TOLD = -1;

    private static final String NO_OFFICE = "[]";

    @Override
    public RowChanges on(RecordedEvent recorded) {
        ActaEvent event = recorded.event();
        List<Tier> tiers = Telling.tiers(event);
        boolean tellsWho = Discretion.tellsWho(event);
        Concerned concerned = Concerned.by(event);
        List<RowChange> rows = new ArrayList<>(tiers.size() + 1);
        for (int told = 0; told < tiers.size(); told++) {
            boolean discreet = tellsWho && tiers.get(told) == Tier.PUBLIC;
            boolean content = told == tiers.size() - 1 && !discreet;
            RowChange row = row(recorded, told, content, discreet, concerned);
            rows.add(tellsWho && !discreet ? Discretion.restrict(row, event) : row.visibleTo(tiers.get(told)));
        }
        if (tellsWho && tiers.get(tiers.size() - 1) == Tier.PUBLIC) {
            rows.add(Discretion.restrict(row(recorded, NOT_TOLD, true, false, concerned), event));
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

    private static RowChange row(
            RecordedEvent recorded, int told, boolean content, boolean discreet, Concerned concerned) {
        EventCatalogue.Entry type = EventCatalogue.of(recorded.event().getClass());
        EffectiveTime effective = recorded.event().effective();
        return open(HISTORY, recorded.position(), told)
                .set("content", content)
                .set("discreet", discreet)
                .set("feature", type.feature())
                .set("type", type.name())
                .set("state", discreet ? null : concerned.state())
                .set("offices", discreet ? NO_OFFICE : OfficesConcerned.by(recorded.event()))
                .set("procedure", concerned.procedure())
                .set("possible_from", effective.possibleFrom().orElse(null))
                .set(
                        "certain_from",
                        effective.certainFrom().<Object>map(at -> at).orElse("infinity"));
    }
}
