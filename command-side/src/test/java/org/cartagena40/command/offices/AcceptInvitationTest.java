package org.cartagena40.command.offices;

import static org.cartagena40.command.membership.MembershipRule.DELEGATE_IS_ACCREDITED;
import static org.cartagena40.command.offices.OfficeRule.INVITATION_AWAITS_AN_ANSWER;
import static org.cartagena40.command.offices.OfficeRule.INVITATION_IS_KNOWN;
import static org.cartagena40.command.offices.OfficeRule.ONLY_THE_INVITED_STATE_ANSWERS;
import static org.cartagena40.command.offices.Vice.accept;
import static org.cartagena40.command.testing.Acts.BRAZIL;
import static org.cartagena40.command.testing.Acts.HONDURAS;
import static org.cartagena40.command.testing.Acts.PERU;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;
import static org.cartagena40.command.testing.Mechanisms.given;
import static org.cartagena40.command.testing.Seats.accepted;
import static org.cartagena40.command.testing.Seats.declined;
import static org.cartagena40.command.testing.Seats.invitationOf;
import static org.cartagena40.command.testing.Seats.invitationWithdrawn;
import static org.cartagena40.command.testing.Seats.invited;
import static org.cartagena40.command.testing.Seats.suspended;
import static org.cartagena40.command.testing.Standings.accreditationEnded;

import java.util.stream.Stream;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.offices.InvitationAccepted;
import org.junit.jupiter.api.Test;

/** Silence rule 22: the invited State accepts before anything is put under silence. */
class AcceptInvitationTest {

    @Test
    void the_invited_State_accepts_through_its_delegate() {
        given(invited(BRAZIL))
                .when(accept(BRAZIL))
                .then(new InvitationAccepted(
                        Mechanism.ID, invitationOf(BRAZIL), BRAZIL, EffectiveTime.at(NOW), Acts.accredited(BRAZIL)));
    }

    @Test
    void a_State_that_is_not_yet_a_member_accepts_too() {
        given(invited(HONDURAS)).when(accept(HONDURAS)).thenKinds(InvitationAccepted.class);
    }

    @Test
    void the_invitation_is_on_record() {
        given().when(accept(BRAZIL)).thenRefused(INVITATION_IS_KNOWN);
    }

    @Test
    void nobody_else_accepts_for_it() {
        Stream.of(Acts.of(PERU), PRESIDENCY, SECRETARIAT, Acts.as(BRAZIL.institution(), Capacity.VICE_PRESIDENCY))
                .forEach(act ->
                        given(invited(BRAZIL)).when(acceptedBy(act)).thenRefused(ONLY_THE_INVITED_STATE_ANSWERS));
    }

    @Test
    void its_delegate_is_accredited() {
        given(invited(BRAZIL)).when(acceptedBy(Acts.strangerFrom(BRAZIL))).thenRefused(DELEGATE_IS_ACCREDITED);
        given(invited(BRAZIL), accreditationEnded(BRAZIL, NOW))
                .when(accept(BRAZIL))
                .thenRefused(DELEGATE_IS_ACCREDITED);
    }

    @Test
    void an_invitation_is_accepted_once_while_it_awaits_an_answer() {
        Stream.of(accepted(BRAZIL), declined(BRAZIL), invitationWithdrawn(BRAZIL), suspended(BRAZIL))
                .forEach((ActaEvent then) ->
                        given(invited(BRAZIL), then).when(accept(BRAZIL)).thenRefused(INVITATION_AWAITS_AN_ANSWER));
    }

    private static AcceptInvitation acceptedBy(Act act) {
        return new AcceptInvitation(Mechanism.ID, invitationOf(BRAZIL), act, NOW);
    }
}
