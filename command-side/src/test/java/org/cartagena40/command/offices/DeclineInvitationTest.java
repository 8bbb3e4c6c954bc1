package org.cartagena40.command.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.membership.MembershipRule.DELEGATE_IS_ACCREDITED;
import static org.cartagena40.command.offices.OfficeRule.INVITATION_CAN_STILL_BE_DECLINED;
import static org.cartagena40.command.offices.OfficeRule.INVITATION_IS_KNOWN;
import static org.cartagena40.command.offices.OfficeRule.ONLY_THE_INVITED_STATE_ANSWERS;
import static org.cartagena40.command.offices.Vice.decline;
import static org.cartagena40.command.testing.Acts.BRAZIL;
import static org.cartagena40.command.testing.Acts.PERU;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;
import static org.cartagena40.command.testing.Mechanisms.given;
import static org.cartagena40.command.testing.Seats.accepted;
import static org.cartagena40.command.testing.Seats.declined;
import static org.cartagena40.command.testing.Seats.designated;
import static org.cartagena40.command.testing.Seats.invitationOf;
import static org.cartagena40.command.testing.Seats.invitationWithdrawn;
import static org.cartagena40.command.testing.Seats.invited;
import static org.cartagena40.command.testing.Seats.started;
import static org.cartagena40.command.testing.Seats.suspended;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Zones;
import org.cartagena40.events.offices.InvitationDeclined;
import org.junit.jupiter.api.Test;

/** Silence rule 6 and 22: the invited State declines instead of objecting, until its term starts. */
class DeclineInvitationTest {

    private static final LocalDate LATER = Zones.dayOf(NOW).plusDays(30);

    @Test
    void the_invited_State_declines() {
        given(invited(BRAZIL))
                .when(decline(BRAZIL))
                .then(new InvitationDeclined(
                        Mechanism.ID,
                        invitationOf(BRAZIL),
                        BRAZIL,
                        "Elections",
                        EffectiveTime.at(NOW),
                        Acts.accredited(BRAZIL)));
    }

    @Test
    void no_reason_is_owed() {
        given(invited(BRAZIL))
                .when(new DeclineInvitation(Mechanism.ID, invitationOf(BRAZIL), null, Acts.of(BRAZIL), NOW))
                .thenKinds(InvitationDeclined.class);
    }

    @Test
    void it_may_still_decline_what_it_accepted_and_what_was_broken() {
        given(invited(BRAZIL), accepted(BRAZIL)).when(decline(BRAZIL)).thenKinds(InvitationDeclined.class);
        given(invited(BRAZIL), accepted(BRAZIL), suspended(BRAZIL))
                .when(decline(BRAZIL))
                .thenKinds(InvitationDeclined.class);
    }

    @Test
    void it_may_decline_until_its_term_starts_and_then_no_term_is_designated() {
        var answer = given(invited(BRAZIL), accepted(BRAZIL), designated(BRAZIL, LATER))
                .when(decline(BRAZIL));
        answer.thenKinds(InvitationDeclined.class);
        assertThat(answer.state().offices().designated()).isNull();
    }

    @Test
    void declining_leaves_the_designation_of_another_State_alone() {
        var answer = given(invited(PERU), accepted(PERU), designated(PERU, LATER), invited(BRAZIL))
                .when(decline(BRAZIL));
        assertThat(answer.state().offices().designated()).isNotNull();
    }

    @Test
    void a_term_that_has_started_is_not_declined() {
        given(
                        invited(BRAZIL),
                        accepted(BRAZIL),
                        designated(BRAZIL, LATER.minusYears(1)),
                        started(BRAZIL, LATER.minusYears(1)))
                .when(decline(BRAZIL))
                .thenRefused(INVITATION_CAN_STILL_BE_DECLINED);
    }

    @Test
    void what_can_lead_to_no_term_is_not_declined() {
        Stream.of(declined(BRAZIL), invitationWithdrawn(BRAZIL))
                .forEach(end -> given(invited(BRAZIL), end)
                        .when(decline(BRAZIL))
                        .thenRefused(INVITATION_CAN_STILL_BE_DECLINED));
    }

    @Test
    void the_invitation_is_on_record() {
        given().when(decline(BRAZIL)).thenRefused(INVITATION_IS_KNOWN);
    }

    @Test
    void nobody_else_declines_for_it() {
        Stream.of(Acts.of(PERU), SECRETARIAT)
                .forEach(act ->
                        given(invited(BRAZIL)).when(declinedBy(act)).thenRefused(ONLY_THE_INVITED_STATE_ANSWERS));
        given(invited(BRAZIL)).when(declinedBy(Acts.strangerFrom(BRAZIL))).thenRefused(DELEGATE_IS_ACCREDITED);
    }

    private static DeclineInvitation declinedBy(Act act) {
        return new DeclineInvitation(Mechanism.ID, invitationOf(BRAZIL), null, act, NOW);
    }
}
