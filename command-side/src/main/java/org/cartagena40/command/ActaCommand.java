package org.cartagena40.command;

import java.time.Instant;
import org.cartagena40.events.Act;
import org.cartagena40.events.Actor;
import org.cartagena40.events.Capacity;

/** A wish to act. It says who acts for whom and when this record received it; what the rules allow is decided later. */
public interface ActaCommand {

    /** Who acts, for whom, on which source. */
    Act act();

    /** The first byte of the request, by the one clock; it survives every retry. */
    Instant receivedAt();

    default Actor actor() {
        return act().actor();
    }

    default boolean actsAs(Capacity capacity) {
        return actor().capacity() == capacity;
    }
}
