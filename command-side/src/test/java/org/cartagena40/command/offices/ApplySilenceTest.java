package org.cartagena40.command.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.offices.SilenceOutcome.ADOPTED;
import static org.cartagena40.command.offices.SilenceOutcome.BROKEN;
import static org.cartagena40.command.offices.SilenceOutcome.NEW_DECISION_CALLED_FOR;
import static org.cartagena40.command.offices.SilenceOutcome.WITHDRAWN;
import static org.cartagena40.command.offices.Vice.silence;
import static org.cartagena40.command.testing.Acts.BRAZIL;
import static org.cartagena40.command.testing.Acts.MEXICO;
import static org.cartagena40.command.testing.Acts.RECORD;
import static org.cartagena40.command.testing.Mechanisms.NOW;
import static org.cartagena40.command.testing.Mechanisms.given;
import static org.cartagena40.command.testing.Seats.accepted;
import static org.cartagena40.command.testing.Seats.declined;
import static org.cartagena40.command.testing.Seats.expired;
import static org.cartagena40.command.testing.Seats.invitationOf;
import static org.cartagena40.command.testing.Seats.invitationWithdrawn;
import static org.cartagena40.command.testing.Seats.invited;
import static org.cartagena40.command.testing.Seats.invitedToRenew;
import static org.cartagena40.command.testing.Seats.procedureOn;
import static org.cartagena40.command.testing.Seats.started;
import static org.cartagena40.command.testing.Seats.suspended;
import static org.cartagena40.command.testing.Seats.termOf;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.offices.InvitationResumed;
import org.cartagena40.events.offices.InvitationSuspended;
import org.cartagena40.events.offices.VicePresidencyDesignated;
import org.cartagena40.events.offices.VicePresidencyTermRenewed;
import org.cartagena40.events.silence.ProcedureId;
import org.junit.jupiter.api.Test;

/** Silence rule 22: what silence brings to the invitation behind it. */
class ApplySilenceTest {

    private static final EffectiveTime AT_THE_DEADLINE = EffectiveTime.at(NOW);
    private static final LocalDate START = LocalDate.parse("2027-01-01");

    @Test
    void an_adopted_designation_is_a_term_of_two_years_to_come() {
        var answer = given(invited(BRAZIL), accepted(BRAZIL)).when(silence(ADOPTED, BRAZIL, START));
        answer.then(designation(START, LocalDate.parse("2029-01-01")));
        assertThat(answer.state().offices().designated()).isNotNull();
        assertThat(answer.state().offices().inOffice()).isNull();
    }

    @Test
    void a_term_from_29_February_has_its_last_day_on_27_February() {
        LocalDate leapDay = LocalDate.parse("2028-02-29");
        LocalDate end = LocalDate.parse("2030-02-28");
        given(invited(BRAZIL), accepted(BRAZIL))
                .when(silence(ADOPTED, BRAZIL, leapDay))
                .then(designation(leapDay, end));
        assertThat(end.minusDays(1)).isEqualTo("2030-02-27");
    }

    @Test
    void an_adopted_renewal_goes_on_to_a_new_end() {
        var answer = given(started(MEXICO, START.minusYears(2)), invitedToRenew(MEXICO), accepted(MEXICO))
                .when(silence(ADOPTED, MEXICO, START));
        answer.then(new VicePresidencyTermRenewed(
                Mechanism.ID,
                termOf(MEXICO),
                MEXICO,
                invitationOf(MEXICO),
                procedureOn(MEXICO),
                START,
                LocalDate.parse("2029-01-01"),
                AT_THE_DEADLINE,
                RECORD));
        assertThat(answer.state().offices().consecutiveTermsOf(MEXICO)).isEqualTo(2);
    }

    @Test
    void a_renewal_of_a_term_that_expired_meanwhile_is_a_second_term_to_come() {
        var answer = given(
                        started(MEXICO, START.minusYears(2)),
                        invitedToRenew(MEXICO),
                        accepted(MEXICO),
                        expired(MEXICO, START))
                .when(silence(ADOPTED, MEXICO, START));
        answer.thenKinds(VicePresidencyDesignated.class);
    }

    @Test
    void a_broken_silence_suspends_the_invitation() {
        given(invited(BRAZIL), accepted(BRAZIL))
                .when(silence(BROKEN, BRAZIL, START))
                .then(new InvitationSuspended(
                        Mechanism.ID, invitationOf(BRAZIL), procedureOn(BRAZIL), AT_THE_DEADLINE, RECORD));
    }

    @Test
    void a_withdrawn_text_leaves_the_acceptance_standing() {
        var answer = given(invited(BRAZIL), accepted(BRAZIL)).when(silence(WITHDRAWN, BRAZIL, START));
        answer.then(new InvitationResumed(
                Mechanism.ID, invitationOf(BRAZIL), procedureOn(BRAZIL), AT_THE_DEADLINE, RECORD));
        assertThat(answer.state().offices().invitation(invitationOf(BRAZIL))).hasValueSatisfying(invitation -> {
            assertThat(invitation.status()).isEqualTo(Invitation.Status.ACCEPTED);
            assertThat(invitation.attempts()).isEqualTo(1);
        });
    }

    @Test
    void an_adoption_or_a_break_told_twice_is_told_once() {
        Stream.of(ADOPTED, BROKEN)
                .forEach(outcome -> given(invited(BRAZIL), accepted(BRAZIL))
                        .after(silence(outcome, BRAZIL, START))
                        .when(silence(outcome, BRAZIL, START))
                        .thenNothing());
    }

    @Test
    void an_invitation_that_can_lead_to_no_term_is_left_as_it_is() {
        Stream.of(declined(BRAZIL), invitationWithdrawn(BRAZIL), suspended(BRAZIL))
                .forEach(end -> given(invited(BRAZIL), accepted(BRAZIL), end)
                        .when(silence(ADOPTED, BRAZIL, START))
                        .thenNothing());
        given().when(silence(ADOPTED, BRAZIL, START)).thenNothing();
    }

    @Test
    void a_round_that_has_ended_designates_nobody_any_more_whatever_became_of_the_next_one() {
        given(invited(BRAZIL), accepted(BRAZIL))
                .after(silence(NEW_DECISION_CALLED_FOR, BRAZIL, START), nextRoundWithdrawn())
                .when(silence(ADOPTED, BRAZIL, START))
                .thenNothing();
    }

    private static ApplySilence nextRoundWithdrawn() {
        ApplySilence first = silence(WITHDRAWN, BRAZIL, START);
        return new ApplySilence(
                first.mechanism(),
                first.invitation(),
                new ProcedureId("the next round"),
                WITHDRAWN,
                START,
                first.term(),
                NOW,
                RECORD,
                first.receivedAt());
    }

    private static VicePresidencyDesignated designation(LocalDate start, LocalDate end) {
        return new VicePresidencyDesignated(
                Mechanism.ID,
                termOf(BRAZIL),
                invitationOf(BRAZIL),
                procedureOn(BRAZIL),
                BRAZIL,
                start,
                end,
                AT_THE_DEADLINE,
                RECORD);
    }
}
