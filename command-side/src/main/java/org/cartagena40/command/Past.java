package org.cartagena40.command;

import java.util.List;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Id;

/**
 * What happened to another thing on record, such as the plan that a proposal cites. A decider asks for it by its id; it is
 * read from the log at that moment, never from a view, and whatever is used of it is written into the events.
 */
@FunctionalInterface
public interface Past {

    /** Its events in order; none if the id names nothing. */
    List<ActaEvent> of(Id id);

    /** Its events of one family; none if the id names something else. */
    default <E extends ActaEvent> List<E> of(Id id, Class<E> family) {
        return of(id).stream().filter(family::isInstance).map(family::cast).toList();
    }
}
