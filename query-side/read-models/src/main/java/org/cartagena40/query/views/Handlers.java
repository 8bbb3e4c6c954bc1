package org.cartagena40.query.views;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.eventstore.RecordedEvent;

/** What a projection does with each type of event; it stands in for the exhaustive switch that Java 17 lacks. */
public final class Handlers implements Projection {

    /** What one type of event does to the rows. */
    @FunctionalInterface
    public interface Handler<E extends ActaEvent> {
        RowChanges on(E event, RecordedEvent recorded);
    }

    private final Map<Class<?>, Handler<?>> handled = new LinkedHashMap<>();
    private final Map<Class<?>, String> ignored = new LinkedHashMap<>();

    public <E extends ActaEvent> Handlers on(Class<E> type, Handler<E> handler) {
        handled.put(type, handler);
        return this;
    }

    public Handlers ignoring(Class<? extends ActaEvent> type, String because) {
        ignored.put(type, because);
        return this;
    }

    @Override
    public RowChanges on(RecordedEvent recorded) {
        Handler<?> handler = handled.get(recorded.event().getClass());
        return handler == null ? RowChanges.none() : changes(handler, recorded);
    }

    /** Safe: a handler is filed under the class of the events that it takes. */
    @SuppressWarnings("unchecked")
    private static <E extends ActaEvent> RowChanges changes(Handler<E> handler, RecordedEvent recorded) {
        return handler.on((E) recorded.event(), recorded);
    }

    @Override
    public Set<Class<?>> handledEvents() {
        return Set.copyOf(handled.keySet());
    }

    @Override
    public Map<Class<?>, String> ignoredEvents() {
        return Map.copyOf(ignored);
    }
}
