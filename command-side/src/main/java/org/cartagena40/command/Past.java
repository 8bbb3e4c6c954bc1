package org.cartagena40.command;

import java.util.List;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Id;

/**
 * What the log holds of another thing at the moment of an act, such as the meeting at which a decision was taken. It is
 * read from the log and from nothing else, and what is used of it is written into the events; an id may name a thing of another sort, or nothing.
 *
 * <p>No lock is held on it and it is not asked again when the act is recorded: only what no later event can undo may rest
 * on it, such as that a meeting has begun, that a milestone or a document is on record.
 */
@FunctionalInterface
public interface Past {

    /** Nothing is on record. */
    Past NOTHING = id -> List.of();

    /** The events in which it lies, in order. */
    List<ActaEvent> of(Id id);

    /** The events of one family; none if the id names something else. */
    default <E extends ActaEvent> List<E> of(Id id, Class<E> family) {
        return of(id).stream().filter(family::isInstance).map(family::cast).toList();
    }

    /** Whether the id names a thing of this sort. */
    default boolean holds(Id id, Class<? extends ActaEvent> family) {
        return of(id).stream().anyMatch(family::isInstance);
    }

    /** The state of a thing of this sort; what it was initially if the id names none. */
    default <S, E extends ActaEvent> S state(Id id, Class<E> family, S initial, Evolution<S, E> evolution) {
        return evolution.replay(initial, of(id, family));
    }
}
