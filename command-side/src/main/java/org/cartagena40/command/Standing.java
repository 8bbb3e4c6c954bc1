package org.cartagena40.command;

import org.cartagena40.command.decisions.DecisionRegister;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.events.Capacity;

/**
 * What the Mechanism and the register of decisions say at the moment of an act: who presides, who is a member, who may
 * speak for whom, which rules are in force. A decider gets it as a value and writes whatever it used into its events, so
 * that a replay needs nothing else.
 *
 * @param mechanism as it still is when the act is recorded, or the act is decided anew
 * @param decisions perhaps not the latest: only ask what stays true, such as whether a decision is on record
 */
public record Standing(Mechanism mechanism, DecisionRegister decisions) {

    /** Before anything was recorded. */
    public static final Standing NONE = new Standing(Mechanism.NONE, DecisionRegister.NONE);

    /** Whether the act comes from one of the two offices that prepare; what is imported has no office. */
    public boolean prepares(ActaCommand command) {
        return presides(command) || mechanism.servedBy(command);
    }

    /** Whether the act comes from the Presidency; what is imported has no office. */
    public boolean presides(ActaCommand command) {
        return command.actsAs(Capacity.RECORD) || mechanism.presidedBy(command);
    }
}
