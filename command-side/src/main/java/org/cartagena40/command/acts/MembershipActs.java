package org.cartagena40.command.acts;

import static org.cartagena40.command.acts.Dating.FROM_A_DAY_OR_AT_ONCE;

import java.util.List;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.membership.AccreditDelegate;
import org.cartagena40.command.membership.AdmitMember;
import org.cartagena40.command.membership.EndAccreditation;
import org.cartagena40.command.membership.WithdrawMember;

/** Acts on membership and on the accreditations of those who speak for a State. */
final class MembershipActs {

    static final List<ActForm> ALL = List.of(
            act("/members", AdmitMember.class, "/members/{member}")
                    .dated(FROM_A_DAY_OR_AT_ONCE)
                    .alsoInHistory(),
            act("/members/{member}/withdrawal", WithdrawMember.class, "/members/{member}")
                    .dated(FROM_A_DAY_OR_AT_ONCE),
            act("/accreditations", AccreditDelegate.class, "/members/{state}")
                    .named("accreditation", "accreditation")
                    .alsoInHistory(),
            act("/accreditations/{accreditation}/end", EndAccreditation.class, "/members"));

    private MembershipActs() {}

    private static ActForm act(String address, Class<? extends ActaCommand> command, String readAt) {
        return ActForm.act(address, command, readAt).on(Mechanism.ID);
    }
}
