package org.cartagena40.command.acts;

import static org.cartagena40.command.acts.Dating.FROM_A_DAY_OR_AT_ONCE;
import static org.cartagena40.command.membership.MembershipRule.ONLY_THE_PRESIDENCY_ADMITS;
import static org.cartagena40.command.membership.MembershipRule.ONLY_THE_PRESIDENCY_DECIDES_ABOUT_A_SEAT;
import static org.cartagena40.command.membership.MembershipRule.ONLY_THE_SECRETARIAT_REGISTERS_ACCREDITATIONS;
import static org.cartagena40.command.membership.MembershipRule.THE_ACCREDITED_PERSON_OR_THE_SECRETARIAT_APPOINTS;
import static org.cartagena40.command.membership.MembershipRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_NOTES_A_DISPUTE;
import static org.cartagena40.command.membership.MembershipRule.THE_STATE_OR_THE_PRESIDENCY_ENDS_ACCREDITATIONS;
import static org.cartagena40.events.Capacity.MEMBER_STATE;
import static org.cartagena40.events.Capacity.PRESIDENCY;
import static org.cartagena40.events.Capacity.STAKEHOLDER;
import static org.cartagena40.events.Capacity.TECHNICAL_SECRETARIAT;
import static org.cartagena40.events.Capacity.VICE_PRESIDENCY;

import java.util.List;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.membership.AccreditDelegate;
import org.cartagena40.command.membership.AccreditOfficer;
import org.cartagena40.command.membership.AdmitMember;
import org.cartagena40.command.membership.AppointDeputy;
import org.cartagena40.command.membership.DecideSeatDispute;
import org.cartagena40.command.membership.DisputeSeat;
import org.cartagena40.command.membership.EndAccreditation;
import org.cartagena40.command.membership.WithdrawMember;

/** Acts on membership and on the accreditations of those who speak for a State. */
final class MembershipActs {

    static final List<ActForm> ALL = List.of(
            act("/members", AdmitMember.class, "/members/{member}")
                    .by(ONLY_THE_PRESIDENCY_ADMITS, PRESIDENCY)
                    .dated(FROM_A_DAY_OR_AT_ONCE)
                    .alsoInHistory(),
            act("/members/{member}/withdrawal", WithdrawMember.class, "/members/{member}")
                    .by(ONLY_THE_PRESIDENCY_ADMITS, PRESIDENCY)
                    .dated(FROM_A_DAY_OR_AT_ONCE),
            act("/accreditations", AccreditDelegate.class, "/members/{state}")
                    .by(ONLY_THE_SECRETARIAT_REGISTERS_ACCREDITATIONS, TECHNICAL_SECRETARIAT)
                    .named("accreditation", "accreditation")
                    .alsoInHistory(),
            act("/accreditations/officers", AccreditOfficer.class, "/accreditations")
                    .by(ONLY_THE_SECRETARIAT_REGISTERS_ACCREDITATIONS, TECHNICAL_SECRETARIAT, PRESIDENCY)
                    .named("accreditation", "accreditation")
                    .alsoInHistory(),
            act("/accreditations/{deputyOf}/deputies", AppointDeputy.class, "/accreditations")
                    .by(
                            THE_ACCREDITED_PERSON_OR_THE_SECRETARIAT_APPOINTS,
                            MEMBER_STATE,
                            VICE_PRESIDENCY,
                            PRESIDENCY,
                            TECHNICAL_SECRETARIAT,
                            STAKEHOLDER)
                    .named("accreditation", "accreditation"),
            act("/accreditations/{accreditation}/end", EndAccreditation.class, "/accreditations")
                    .by(
                            THE_STATE_OR_THE_PRESIDENCY_ENDS_ACCREDITATIONS,
                            MEMBER_STATE,
                            VICE_PRESIDENCY,
                            PRESIDENCY,
                            TECHNICAL_SECRETARIAT,
                            STAKEHOLDER),
            act("/members/{state}/seat-disputes", DisputeSeat.class, "/members/{state}")
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_NOTES_A_DISPUTE, PRESIDENCY, TECHNICAL_SECRETARIAT),
            act("/members/{state}/seat-disputes/decision", DecideSeatDispute.class, "/members/{state}")
                    .by(ONLY_THE_PRESIDENCY_DECIDES_ABOUT_A_SEAT, PRESIDENCY));

    private MembershipActs() {}

    private static ActForm act(String address, Class<? extends ActaCommand> command, String readAt) {
        return ActForm.act(address, command, readAt).on(Mechanism.ID);
    }
}
