package org.cartagena40.eventstore;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.cartagena40.events.ActaEvent;

/** Reading the log. Positions are dense from 0, so "everything after n" can never skip anything. */
public interface EventLog {

    /** The position before the first event. */
    long BEFORE_FIRST = -1;

    /** The position of the last recorded event, {@link #BEFORE_FIRST} in an empty log. */
    long head();

    /** Up to {@code limit} events after a position, in order. */
    List<RecordedEvent> readAfter(long position, int limit);

    /** Every event after a position up to and including another, in order, in bulk and in constant memory. */
    void readAll(long after, long upTo, Consumer<RecordedEvent> reader);

    /** The events at these positions, in order; a position without an event gives none. */
    default List<RecordedEvent> readAt(Collection<Long> positions) {
        return positions.stream()
                .sorted()
                .distinct()
                .flatMap(position -> readAfter(position - 1, 1).stream())
                .toList();
    }

    /** The events of one aggregate from a sequence number on, in order. */
    List<RecordedEvent> readAggregate(String aggregateId, long fromSequenceNumber);

    /** The same of several aggregates at once, each from a sequence number of its own on, aggregate by aggregate. */
    List<RecordedEvent> readAggregates(Map<String, Long> fromSequenceNumbers);

    /** Every event of one type, in order. It passes over the whole log and is for rare questions only. */
    List<RecordedEvent> readType(Class<? extends ActaEvent> type);

    /** The last position recorded at or before an instant, {@link #BEFORE_FIRST} if there is none. */
    long positionAt(Instant instant);

    /** What a command wrote, if it wrote anything; found by its id, also after a restart and on another node. */
    Optional<RecordedCommand> findCommand(UUID commandId);
}
