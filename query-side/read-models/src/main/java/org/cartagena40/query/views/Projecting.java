package org.cartagena40.query.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cartagena40.eventstore.RecordedEvent;

/** All projections together, each asked only about the events that it handles, in their order. */
final class Projecting {

    private final List<Projection> projections;
    private final Map<Class<?>, List<Projection>> byEvent = new ConcurrentHashMap<>();

    Projecting(List<Projection> projections) {
        this.projections = List.copyOf(projections);
    }

    /** What the event changes. It is made of the event alone, in any thread. */
    Step step(RecordedEvent recorded) {
        List<Projection> asked = byEvent.computeIfAbsent(recorded.event().getClass(), this::handling);
        List<RowChanges> changes = new ArrayList<>(asked.size());
        for (Projection projection : asked) {
            changes.add(projection.on(recorded));
        }
        return new Step(recorded.position(), changes);
    }

    private List<Projection> handling(Class<?> event) {
        return projections.stream()
                .filter(projection -> projection.handledEvents().contains(event))
                .toList();
    }
}
