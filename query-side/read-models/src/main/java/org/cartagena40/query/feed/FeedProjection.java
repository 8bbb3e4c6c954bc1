package org.cartagena40.query.feed;

import static org.cartagena40.query.views.RowChange.open;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Tier;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.history.Sentence;
import org.cartagena40.query.history.Telling;
import org.cartagena40.query.silence.Discretion;
import org.cartagena40.query.views.Projection;
import org.cartagena40.query.views.RowChange;
import org.cartagena40.query.views.RowChanges;
import org.cartagena40.query.views.ViewTable;

/** Who may read the content of each event. The content itself stays in the log. */
public final class FeedProjection implements Projection {

    private static final ViewTable FEED = ViewTable.settled("feed", "position");

    @Override
    public RowChanges on(RecordedEvent recorded) {
        ActaEvent event = recorded.event();
        RowChange row = open(FEED, recorded.position());
        return RowChanges.of(
                Discretion.tellsWho(event) ? Discretion.restrict(row, event) : row.visibleTo(narrowest(event)));
    }

    private static Tier narrowest(ActaEvent event) {
        return Telling.of(event).stream()
                .map(Sentence::tier)
                .max(Comparator.naturalOrder())
                .orElse(Tier.OFFICE);
    }

    @Override
    public Set<Class<?>> handledEvents() {
        return Telling.handledEvents();
    }

    @Override
    public Map<Class<?>, String> ignoredEvents() {
        return Map.of();
    }
}
