package org.cartagena40.command.offices;

import static org.cartagena40.command.offices.OfficeRule.INVITATION_IS_KNOWN;
import static org.cartagena40.command.offices.OfficeRule.INVITATION_IS_OPEN;
import static org.cartagena40.command.offices.OfficeRule.ONLY_THE_PRESIDENCY_INVITES;
import static org.cartagena40.command.testing.Acts.BRAZIL;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;
import static org.cartagena40.command.testing.Mechanisms.given;
import static org.cartagena40.command.testing.Seats.accepted;
import static org.cartagena40.command.testing.Seats.declined;
import static org.cartagena40.command.testing.Seats.designated;
import static org.cartagena40.command.testing.Seats.invitationOf;
import static org.cartagena40.command.testing.Seats.invitationWithdrawn;
import static org.cartagena40.command.testing.Seats.invited;
import static org.cartagena40.command.testing.Seats.suspended;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.offices.InvitationEnd;
import org.cartagena40.events.offices.InvitationEnded;
import org.junit.jupiter.api.Test;

/** Silence rule 22: the Presidency takes an invitation back while it can still lead to a term. */
class EndInvitationTest {

    @Test
    void the_Presidency_takes_its_invitation_back() {
        given(invited(BRAZIL))
                .when(endingBy(PRESIDENCY))
                .then(new InvitationEnded(
                        Mechanism.ID,
                        invitationOf(BRAZIL),
                        InvitationEnd.WITHDRAWN,
                        EffectiveTime.at(NOW),
                        PRESIDENCY));
    }

    @Test
    void an_accepted_or_suspended_one_too() {
        given(invited(BRAZIL), accepted(BRAZIL)).when(endingBy(PRESIDENCY)).thenKinds(InvitationEnded.class);
        given(invited(BRAZIL), accepted(BRAZIL), suspended(BRAZIL))
                .when(endingBy(PRESIDENCY))
                .thenKinds(InvitationEnded.class);
    }

    @Test
    void only_the_Presidency_does() {
        Stream.of(SECRETARIAT, Acts.of(BRAZIL))
                .forEach(act -> given(invited(BRAZIL)).when(endingBy(act)).thenRefused(ONLY_THE_PRESIDENCY_INVITES));
    }

    @Test
    void what_can_lead_to_no_new_term_is_not_ended() {
        Stream.of(declined(BRAZIL), invitationWithdrawn(BRAZIL), designated(BRAZIL, LocalDate.parse("2027-01-01")))
                .forEach(end -> given(invited(BRAZIL), accepted(BRAZIL), end)
                        .when(endingBy(PRESIDENCY))
                        .thenRefused(INVITATION_IS_OPEN));
    }

    @Test
    void the_invitation_is_on_record() {
        given().when(endingBy(PRESIDENCY)).thenRefused(INVITATION_IS_KNOWN);
    }

    private static EndInvitation endingBy(Act act) {
        return new EndInvitation(Mechanism.ID, invitationOf(BRAZIL), act, NOW);
    }
}
