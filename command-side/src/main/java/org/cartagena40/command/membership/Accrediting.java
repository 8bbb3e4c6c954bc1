package org.cartagena40.command.membership;

import static org.cartagena40.command.membership.MembershipRule.ACCREDITATION_ENDS_AFTER_IT_BEGINS;
import static org.cartagena40.command.membership.MembershipRule.ACCREDITATION_IS_KNOWN;
import static org.cartagena40.command.membership.MembershipRule.ACCREDITATION_IS_NEW;
import static org.cartagena40.command.membership.MembershipRule.ONLY_THE_SECRETARIAT_REGISTERS_ACCREDITATIONS;
import static org.cartagena40.command.membership.MembershipRule.THE_STATE_OR_THE_PRESIDENCY_ENDS_ACCREDITATIONS;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.mechanism.MechanismRule;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.membership.AccreditationEnded;
import org.cartagena40.events.membership.DelegateAccredited;

/** Decides who may speak for a State: registered by the Secretariat, ended by the State or the Presidency. */
public final class Accrediting {

    private Accrediting() {}

    public static List<ActaEvent> decide(AccreditDelegate command, Mechanism mechanism) {
        MechanismRule.MECHANISM_EXISTS.check(mechanism.established());
        ONLY_THE_SECRETARIAT_REGISTERS_ACCREDITATIONS.check(
                command.actsAs(Capacity.RECORD) || mechanism.servedBy(command));
        ACCREDITATION_IS_NEW.check(!mechanism.membership().accreditations().containsKey(command.accreditation()));
        Instant from = Objects.requireNonNullElse(command.from(), command.receivedAt());
        ACCREDITATION_ENDS_AFTER_IT_BEGINS.check(
                command.until() == null || command.until().isAfter(from));
        return List.of(new DelegateAccredited(
                command.mechanism(),
                command.accreditation(),
                command.person(),
                command.state(),
                from,
                command.until(),
                command.credential(),
                EffectiveTime.at(from),
                command.act()));
    }

    public static List<ActaEvent> decide(EndAccreditation command, Mechanism mechanism) {
        var accreditation = mechanism.membership().accreditations().get(command.accreditation());
        ACCREDITATION_IS_KNOWN.check(accreditation != null);
        var known = Objects.requireNonNull(accreditation);
        ACCREDITATION_IS_KNOWN.check(known.until() == null || known.until().isAfter(command.receivedAt()));
        boolean ownState = command.actsAs(Capacity.MEMBER_STATE)
                && command.actor().institution().equals(known.state().institution());
        THE_STATE_OR_THE_PRESIDENCY_ENDS_ACCREDITATIONS.check(ownState || mechanism.presidedBy(command));
        var act = ownState ? mechanism.accredited(command, known.state()) : command.act();
        return List.of(new AccreditationEnded(
                command.mechanism(),
                known.id(),
                known.state(),
                command.reason(),
                EffectiveTime.at(command.receivedAt()),
                act));
    }
}
