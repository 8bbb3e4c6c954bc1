package org.cartagena40.command.membership;

import static org.cartagena40.command.membership.MembershipRule.IS_A_MEMBER;
import static org.cartagena40.command.membership.MembershipRule.MEMBER_ONCE;
import static org.cartagena40.command.membership.MembershipRule.ONLY_THE_PRESIDENCY_ADMITS;
import static org.cartagena40.command.membership.MembershipRule.WITHDRAWAL_HAS_A_DATE;

import java.util.List;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.mechanism.MechanismRule;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.membership.MemberAdmitted;
import org.cartagena40.events.membership.MemberWithdrawn;

/** Decides who becomes a member and who leaves. An import is by the record itself, with its sources. */
public final class Admitting {

    private Admitting() {}

    public static List<ActaEvent> decide(AdmitMember command, Mechanism mechanism) {
        MechanismRule.MECHANISM_EXISTS.check(mechanism.established());
        ONLY_THE_PRESIDENCY_ADMITS.check(command.actsAs(Capacity.RECORD) || mechanism.presidedBy(command));
        MEMBER_ONCE.check(!mechanism.membership().hasOpenPeriod(command.member()));
        return List.of(new MemberAdmitted(
                command.mechanism(), command.member(), command.basis(), command.effective(), command.act()));
    }

    public static List<ActaEvent> decide(WithdrawMember command, Mechanism mechanism) {
        ONLY_THE_PRESIDENCY_ADMITS.check(command.actsAs(Capacity.RECORD) || mechanism.presidedBy(command));
        WITHDRAWAL_HAS_A_DATE.check(command.effective().certainFrom().isPresent());
        IS_A_MEMBER.check(mechanism.membership().hasOpenPeriod(command.member()));
        return List.of(new MemberWithdrawn(
                command.mechanism(), command.member(), command.reason(), command.effective(), command.act()));
    }
}
