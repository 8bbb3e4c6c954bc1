package org.cartagena40.command.redecide;

import java.time.Instant;
import java.util.List;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.eventstore.RecordedEvent;

/** The events of one request about one thing, which lie side by side in the log. */
record Request(List<RecordedEvent> recorded) {

    Request {
        recorded = List.copyOf(recorded);
    }

    RecordedEvent first() {
        return recorded.get(0);
    }

    long position() {
        return first().position();
    }

    Instant recordedAt() {
        return first().recordedAt();
    }

    List<ActaEvent> events() {
        return recorded.stream().map(RecordedEvent::event).toList();
    }

    <E extends ActaEvent> List<E> events(Class<E> family) {
        return events().stream().map(family::cast).toList();
    }

    boolean isOf(Class<? extends ActaEvent> family) {
        return recorded.stream().allMatch(one -> family.isInstance(one.event()));
    }

    boolean imported() {
        return first().event().act().imported();
    }

    /** Whether an event was written by the same request about the same thing. */
    static boolean together(RecordedEvent one, RecordedEvent next) {
        return one.commandId().equals(next.commandId()) && one.aggregateId().equals(next.aggregateId());
    }
}
