package org.cartagena40.command.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cartagena40.command.offices.OfficeRule.INCUMBENT_IS_RENEWED;
import static org.cartagena40.command.offices.OfficeRule.NON_MEMBER_NEEDS_A_REASON;
import static org.cartagena40.command.offices.OfficeRule.NO_THIRD_CONSECUTIVE_TERM;
import static org.cartagena40.command.offices.OfficeRule.ONLY_THE_PRESIDENCY_INVITES;
import static org.cartagena40.command.offices.OfficeRule.RENEWAL_IS_OF_THE_STATE_IN_OFFICE;
import static org.cartagena40.command.offices.OfficeRule.RENEWED_TERM_HAS_A_STATED_START;
import static org.cartagena40.command.offices.OfficeRule.THE_PRESIDENCY_IS_NOT_INVITED;
import static org.cartagena40.command.offices.Vice.date;
import static org.cartagena40.command.offices.Vice.invite;
import static org.cartagena40.command.offices.Vice.inviteToRenew;
import static org.cartagena40.command.testing.Acts.BRAZIL;
import static org.cartagena40.command.testing.Acts.CHILE;
import static org.cartagena40.command.testing.Acts.HONDURAS;
import static org.cartagena40.command.testing.Acts.MEXICO;
import static org.cartagena40.command.testing.Acts.PERU;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.PRETENDER;
import static org.cartagena40.command.testing.Acts.RECORD;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;
import static org.cartagena40.command.testing.Mechanisms.given;
import static org.cartagena40.command.testing.Seats.accepted;
import static org.cartagena40.command.testing.Seats.declined;
import static org.cartagena40.command.testing.Seats.designated;
import static org.cartagena40.command.testing.Seats.ended;
import static org.cartagena40.command.testing.Seats.expired;
import static org.cartagena40.command.testing.Seats.invitationOf;
import static org.cartagena40.command.testing.Seats.invited;
import static org.cartagena40.command.testing.Seats.invitedToRenew;
import static org.cartagena40.command.testing.Seats.renewed;
import static org.cartagena40.command.testing.Seats.servesSinceAnUnknownDay;
import static org.cartagena40.command.testing.Seats.started;
import static org.cartagena40.command.testing.Seats.suspended;
import static org.cartagena40.command.testing.Standings.admitted;
import static org.cartagena40.command.testing.Standings.left;
import static org.cartagena40.events.offices.InvitationKind.DESIGNATION;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.Zones;
import org.cartagena40.events.offices.InvitationEnd;
import org.cartagena40.events.offices.InvitationEnded;
import org.cartagena40.events.offices.TermEnd;
import org.cartagena40.events.offices.VicePresidentInvited;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Terms of Reference III (000:43) and silence rule 22: who may be invited to what. */
class InviteVicePresidentTest {

    private static final LocalDate TODAY = Zones.dayOf(NOW);

    @Test
    void the_Presidency_invites_a_member() {
        given().when(invite(BRAZIL)).then(invitation(BRAZIL, null));
    }

    @Test
    void only_the_Presidency_invites() {
        Stream.of(SECRETARIAT, Acts.of(CHILE), Acts.of(PERU), PRETENDER, RECORD)
                .forEach(act ->
                        given().when(invite(BRAZIL, DESIGNATION, null, act)).thenRefused(ONLY_THE_PRESIDENCY_INVITES));
    }

    @Test
    void it_does_not_invite_itself() {
        given().when(invite(CHILE)).thenRefused(THE_PRESIDENCY_IS_NOT_INVITED);
    }

    @Test
    void a_country_outside_the_region_cannot_even_be_named() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MemberState("ES"));
    }

    @Test
    void a_State_that_is_not_a_member_needs_a_reason() {
        given().when(invite(HONDURAS)).thenRefused(NON_MEMBER_NEEDS_A_REASON);
        given().when(invite(HONDURAS, DESIGNATION, " ", PRESIDENCY)).thenRefused(NON_MEMBER_NEEDS_A_REASON);
        given().when(invite(HONDURAS, DESIGNATION, "Joins in March", PRESIDENCY))
                .then(invitation(HONDURAS, "Joins in March"));
    }

    @Test
    void membership_is_that_of_the_moment() {
        given(admitted(HONDURAS, NOW)).when(invite(HONDURAS)).thenKinds(VicePresidentInvited.class);
        given(admitted(HONDURAS, NOW.plusNanos(1_000))).when(invite(HONDURAS)).thenRefused(NON_MEMBER_NEEDS_A_REASON);
        given(left(BRAZIL, NOW)).when(invite(BRAZIL)).thenRefused(NON_MEMBER_NEEDS_A_REASON);
        given(left(BRAZIL, NOW.plusNanos(1_000))).when(invite(BRAZIL)).thenKinds(VicePresidentInvited.class);
    }

    @Test
    void a_new_invitation_ends_the_open_one() {
        Stream.of(
                        given(invited(PERU)),
                        given(invited(PERU), accepted(PERU)),
                        given(invited(PERU), accepted(PERU), suspended(PERU)))
                .forEach(open -> open.when(invite(BRAZIL))
                        .then(
                                new InvitationEnded(
                                        Mechanism.ID,
                                        invitationOf(PERU),
                                        InvitationEnd.NEW_INVITATION,
                                        EffectiveTime.at(NOW),
                                        PRESIDENCY),
                                invitation(BRAZIL, null)));
    }

    @Test
    void what_can_lead_to_no_term_is_not_ended_again() {
        given(invited(PERU), declined(PERU)).when(invite(BRAZIL)).then(invitation(BRAZIL, null));
        given(invited(PERU), accepted(PERU), designated(PERU, TODAY.plusDays(30)))
                .when(invite(BRAZIL))
                .then(invitation(BRAZIL, null));
    }

    @Test
    void the_State_in_office_is_invited_to_a_renewal_not_to_a_designation() {
        given(started(MEXICO, TODAY.minusYears(1))).when(invite(MEXICO)).thenRefused(INCUMBENT_IS_RENEWED);
        given(started(MEXICO, TODAY.minusYears(1))).when(inviteToRenew(MEXICO)).thenKinds(VicePresidentInvited.class);
    }

    @Test
    void only_the_State_in_office_is_renewed() {
        given(started(MEXICO, TODAY.minusYears(1)))
                .when(inviteToRenew(BRAZIL))
                .thenRefused(RENEWAL_IS_OF_THE_STATE_IN_OFFICE);
        given().when(inviteToRenew(BRAZIL)).thenRefused(RENEWAL_IS_OF_THE_STATE_IN_OFFICE);
    }

    @Test
    void a_term_is_renewed_before_it_lapses() {
        LocalDate tomorrow = TODAY.plusDays(1);
        given(started(MEXICO, tomorrow.minusYears(2)))
                .when(inviteToRenew(MEXICO))
                .thenKinds(VicePresidentInvited.class);
        given(started(MEXICO, TODAY.minusYears(2)))
                .when(inviteToRenew(MEXICO))
                .thenRefused(RENEWAL_IS_OF_THE_STATE_IN_OFFICE);
        given(started(MEXICO, TODAY.minusYears(2)), expired(MEXICO, TODAY))
                .when(inviteToRenew(MEXICO))
                .thenRefused(RENEWAL_IS_OF_THE_STATE_IN_OFFICE);
    }

    @Test
    void a_term_of_unknown_start_is_renewed_once_its_start_is_on_record() {
        var mexico = given(servesSinceAnUnknownDay(MEXICO));
        mexico.when(inviteToRenew(MEXICO)).thenRefused(RENEWED_TERM_HAS_A_STATED_START);
        mexico.after(date(MEXICO, LocalDate.parse("2025-07-18")))
                .when(inviteToRenew(MEXICO))
                .thenKinds(VicePresidentInvited.class);
    }

    @Test
    void a_second_renewal_is_refused() {
        var twice = given(
                started(MEXICO, TODAY.minusYears(3)), invitedToRenew(MEXICO), renewed(MEXICO, TODAY.minusYears(1)));
        twice.when(inviteToRenew(MEXICO)).thenRefused(NO_THIRD_CONSECUTIVE_TERM);
    }

    @Test
    void a_third_term_in_a_row_is_refused_also_as_a_new_designation() {
        var lapsed = given(
                started(MEXICO, TODAY.minusYears(5)),
                invitedToRenew(MEXICO),
                renewed(MEXICO, TODAY.minusYears(3)),
                expired(MEXICO, TODAY.minusYears(1)));
        lapsed.when(invite(MEXICO)).thenRefused(NO_THIRD_CONSECUTIVE_TERM);
    }

    @Test
    void after_one_term_a_second_may_follow_by_designation() {
        given(started(MEXICO, TODAY.minusYears(2)), expired(MEXICO, TODAY))
                .when(invite(MEXICO))
                .thenKinds(VicePresidentInvited.class);
    }

    @Test
    void two_designations_in_a_row_count_as_two_terms() {
        given(
                        started(MEXICO, TODAY.minusYears(4)),
                        expired(MEXICO, TODAY.minusYears(2)),
                        started(MEXICO, TODAY.minusYears(2)),
                        expired(MEXICO, TODAY))
                .when(invite(MEXICO))
                .thenRefused(NO_THIRD_CONSECUTIVE_TERM);
    }

    @Test
    void a_resigned_term_counts_too() {
        given(
                        started(MEXICO, TODAY.minusYears(3)),
                        invitedToRenew(MEXICO),
                        renewed(MEXICO, TODAY.minusYears(1)),
                        ended(MEXICO, TermEnd.RESIGNED, NOW.minusSeconds(60)))
                .when(invite(MEXICO))
                .thenRefused(NO_THIRD_CONSECUTIVE_TERM);
    }

    @Test
    void once_another_State_has_served_a_State_may_return() {
        var answer = given(
                        started(MEXICO, TODAY.minusYears(6)),
                        invitedToRenew(MEXICO),
                        renewed(MEXICO, TODAY.minusYears(4)),
                        expired(MEXICO, TODAY.minusYears(2)),
                        started(BRAZIL, TODAY.minusYears(2)),
                        expired(BRAZIL, TODAY))
                .when(invite(MEXICO));
        answer.thenKinds(VicePresidentInvited.class);
        assertThat(answer.state().offices().consecutiveTermsOf(MEXICO)).isZero();
    }

    private static VicePresidentInvited invitation(MemberState state, @Nullable String reason) {
        return new VicePresidentInvited(
                Mechanism.ID, invitationOf(state), state, DESIGNATION, reason, EffectiveTime.at(NOW), PRESIDENCY);
    }
}
