package org.cartagena40.query;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EventSamples;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.eventstore.RecordedCommand;
import org.cartagena40.eventstore.RecordedEvent;

/** A log in memory: one event a second from the opening of the sample procedure on. */
public final class ListLog implements EventLog {

    private final List<RecordedEvent> events = new ArrayList<>();

    /** Records events and gives them back as recorded. */
    public List<RecordedEvent> record(List<? extends ActaEvent> more) {
        int before = events.size();
        more.forEach(event -> events.add(recorded(events.size(), event)));
        return List.copyOf(events.subList(before, events.size()));
    }

    private static RecordedEvent recorded(long position, ActaEvent event) {
        String aggregate =
                event instanceof SilenceEvent silence ? silence.procedure().value() : "MSC";
        return new RecordedEvent(
                position,
                UUID.nameUUIDFromBytes(("event " + position).getBytes(StandardCharsets.UTF_8)),
                "Sample",
                aggregate,
                position,
                UUID.nameUUIDFromBytes(("command " + position).getBytes(StandardCharsets.UTF_8)),
                0,
                at(position),
                event);
    }

    /** When a position was recorded. */
    public static Instant at(long position) {
        return EventSamples.OPENED.plusSeconds(position);
    }

    @Override
    public long head() {
        return events.size() - 1L;
    }

    @Override
    public List<RecordedEvent> readAfter(long position, int limit) {
        return events.stream().skip(position + 1).limit(limit).toList();
    }

    @Override
    public void readAll(long after, long upTo, Consumer<RecordedEvent> reader) {
        events.stream().skip(after + 1).limit(upTo - after).forEach(reader);
    }

    @Override
    public List<RecordedEvent> readAggregate(String aggregateId, long fromSequenceNumber) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<RecordedEvent> readAggregates(Map<String, Long> fromSequenceNumbers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<RecordedEvent> readType(Class<? extends ActaEvent> type) {
        return events.stream().filter(one -> type.isInstance(one.event())).toList();
    }

    @Override
    public long positionAt(Instant instant) {
        return events.stream()
                        .filter(event -> !event.recordedAt().isAfter(instant))
                        .count()
                - 1;
    }

    @Override
    public Optional<RecordedCommand> findCommand(UUID commandId) {
        throw new UnsupportedOperationException();
    }
}
