package org.cartagena40.command.gateway;

import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Standing;

/**
 * The one door before every decider: whether somebody may send this act, by what is on record when it came. What was read
 * of the standing for it is a premise of the act, like everything a decider reads.
 */
@FunctionalInterface
public interface Admission {

    /** The act under the authority that was found for it; refused without one. */
    ActaCommand admit(ActaCommand command, Standing standing);
}
