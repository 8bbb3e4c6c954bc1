package org.cartagena40.command.silence;

import static org.cartagena40.command.silence.SilenceRule.EACH_STATE_ACTS_FOR_ITSELF;
import static org.cartagena40.command.silence.SilenceRule.ENTITLED_AT_OPENING;
import static org.cartagena40.command.silence.SilenceRule.ONLY_A_STATE_OBJECTS;
import static org.cartagena40.command.silence.SilenceRule.THE_INVITED_STATE_DECLINES_INSTEAD;
import static org.cartagena40.command.silence.SilenceRule.THE_PRESIDENCY_WITHDRAWS_INSTEAD;
import static org.cartagena40.command.silence.SilenceRule.THE_SECRETARIAT_DOES_NOT_OBJECT;

import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.MemberState;

/** Who may object: the States that were entitled at opening, each for itself (rules 3, 6 and 7). */
final class Entitled {

    private Entitled() {}

    /** The State itself acts, in no other capacity. */
    static void acts(ActaCommand command, MemberState by, SilenceProcedure procedure) {
        Capacity capacity = command.actor().capacity();
        THE_SECRETARIAT_DOES_NOT_OBJECT.check(capacity != Capacity.TECHNICAL_SECRETARIAT);
        THE_PRESIDENCY_WITHDRAWS_INSTEAD.check(capacity != Capacity.PRESIDENCY);
        ONLY_A_STATE_OBJECTS.check(capacity == Capacity.MEMBER_STATE);
        EACH_STATE_ACTS_FOR_ITSELF.check(command.actor().institution().equals(by.institution()));
        checkEntitled(by, procedure);
    }

    /** The State may object, whoever enters it. */
    static void checkEntitled(MemberState by, SilenceProcedure procedure) {
        var frozen = procedure.frozen();
        THE_PRESIDENCY_WITHDRAWS_INSTEAD.check(
                !frozen.act().actor().institution().equals(by.institution()));
        THE_INVITED_STATE_DECLINES_INSTEAD.check(!by.equals(frozen.subject().invited()));
        ENTITLED_AT_OPENING.check(frozen.entitled().contains(by));
    }
}
