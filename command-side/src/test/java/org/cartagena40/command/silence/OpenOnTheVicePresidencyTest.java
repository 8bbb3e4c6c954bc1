package org.cartagena40.command.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.offices.OfficeRule.INVITATION_IS_ACCEPTED;
import static org.cartagena40.command.offices.OfficeRule.INVITATION_IS_KNOWN;
import static org.cartagena40.command.offices.OfficeRule.NO_THIRD_CONSECUTIVE_TERM;
import static org.cartagena40.command.offices.OfficeRule.RENEWAL_IS_OF_THE_STATE_IN_OFFICE;
import static org.cartagena40.command.offices.OfficeRule.RENEWAL_STARTS_WHEN_THE_TERM_ENDS;
import static org.cartagena40.command.offices.OfficeRule.RENEWED_TERM_HAS_A_STATED_START;
import static org.cartagena40.command.offices.OfficeRule.TERMS_DO_NOT_OVERLAP;
import static org.cartagena40.command.offices.OfficeRule.TERM_STARTS_AFTER_THE_DEADLINE;
import static org.cartagena40.command.offices.OfficeRule.TERM_START_IS_STATED;
import static org.cartagena40.command.silence.Procedures.DEADLINE;
import static org.cartagena40.command.silence.Procedures.OPENED;
import static org.cartagena40.command.silence.Procedures.SP1;
import static org.cartagena40.command.silence.Procedures.TERM_START;
import static org.cartagena40.command.silence.Procedures.TEXT;
import static org.cartagena40.command.silence.Procedures.given;
import static org.cartagena40.command.silence.Procedures.justAfter;
import static org.cartagena40.command.silence.Procedures.openedForBrazil;
import static org.cartagena40.command.testing.Acts.BRAZIL;
import static org.cartagena40.command.testing.Acts.HONDURAS;
import static org.cartagena40.command.testing.Acts.MEXICO;
import static org.cartagena40.command.testing.Acts.PERU;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Seats.accepted;
import static org.cartagena40.command.testing.Seats.declined;
import static org.cartagena40.command.testing.Seats.designated;
import static org.cartagena40.command.testing.Seats.expired;
import static org.cartagena40.command.testing.Seats.invitationWithdrawn;
import static org.cartagena40.command.testing.Seats.invited;
import static org.cartagena40.command.testing.Seats.invitedToRenew;
import static org.cartagena40.command.testing.Seats.renewed;
import static org.cartagena40.command.testing.Seats.servesSinceAnUnknownDay;
import static org.cartagena40.command.testing.Seats.started;
import static org.cartagena40.command.testing.Seats.suspended;
import static org.cartagena40.command.testing.Standings.standing;

import java.time.LocalDate;
import java.util.List;
import org.cartagena40.command.testing.Answer;
import org.cartagena40.command.testing.Seats;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.Zones;
import org.cartagena40.events.silence.Deadline;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.events.silence.SubjectKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Silence rule 22 at the opening: an accepted invitation, a stated start, and the limits of a term. */
class OpenOnTheVicePresidencyTest {

    @Test
    void an_accepted_invitation_needs_no_decision_and_the_invited_State_is_not_entitled() {
        opening(BRAZIL, TERM_START, invited(BRAZIL), accepted(BRAZIL)).then(openedForBrazil());
    }

    @Test
    void the_invitation_is_on_record() {
        opening(BRAZIL, TERM_START).thenRefused(INVITATION_IS_KNOWN);
    }

    @Test
    void the_procedure_states_the_start_of_the_term() {
        opening(BRAZIL, null, invited(BRAZIL), accepted(BRAZIL)).thenRefused(TERM_START_IS_STATED);
    }

    @Test
    void only_an_accepted_invitation_is_put_under_silence() {
        opening(BRAZIL, TERM_START, invited(BRAZIL)).thenRefused(INVITATION_IS_ACCEPTED);
        opening(BRAZIL, TERM_START, invited(BRAZIL), declined(BRAZIL)).thenRefused(INVITATION_IS_ACCEPTED);
        opening(BRAZIL, TERM_START, invited(BRAZIL), accepted(BRAZIL), invitationWithdrawn(BRAZIL))
                .thenRefused(INVITATION_IS_ACCEPTED);
    }

    @Test
    void a_broken_silence_suspends_the_invitation() {
        opening(BRAZIL, TERM_START, invited(BRAZIL), accepted(BRAZIL), suspended(BRAZIL))
                .thenRefused(INVITATION_IS_ACCEPTED);
    }

    @Test
    void the_term_may_start_at_the_very_deadline_and_not_before() {
        Deadline startOfTheTerm = Procedures.until("2027-01-01T00:00");
        openingUntil(startOfTheTerm).thenKinds(ProcedureOpened.class);
        Deadline past = new Deadline(startOfTheTerm.local(), Zones.SANTIAGO, justAfter(startOfTheTerm.instant()));
        openingUntil(past).thenRefused(TERM_STARTS_AFTER_THE_DEADLINE);
    }

    @Test
    void a_term_starts_on_the_day_the_one_before_it_ends_and_no_day_earlier() {
        LocalDate mexicoEnds = LocalDate.parse("2027-03-15");
        ActaEvent mexico = started(MEXICO, mexicoEnds.minusYears(2));
        opening(BRAZIL, mexicoEnds, mexico, invited(BRAZIL), accepted(BRAZIL)).thenKinds(ProcedureOpened.class);
        opening(BRAZIL, mexicoEnds.minusDays(1), mexico, invited(BRAZIL), accepted(BRAZIL))
                .thenRefused(TERMS_DO_NOT_OVERLAP);
    }

    @Test
    void a_predecessor_whose_end_is_not_stated_does_not_block() {
        opening(BRAZIL, TERM_START, servesSinceAnUnknownDay(MEXICO), invited(BRAZIL), accepted(BRAZIL))
                .thenKinds(ProcedureOpened.class);
    }

    @Test
    void beside_a_designated_term_no_other_is_put_under_silence() {
        opening(
                        BRAZIL,
                        TERM_START.plusYears(2),
                        invited(PERU),
                        accepted(PERU),
                        designated(PERU, TERM_START),
                        invited(BRAZIL),
                        accepted(BRAZIL))
                .thenRefused(TERMS_DO_NOT_OVERLAP);
    }

    @Test
    void a_State_that_is_not_yet_a_member_can_be_put_under_silence() {
        opening(HONDURAS, TERM_START, invited(HONDURAS), accepted(HONDURAS)).thenKinds(ProcedureOpened.class);
    }

    @Test
    void a_renewal_begins_on_the_day_the_running_term_ends() {
        ActaEvent mexico = started(MEXICO, TERM_START.minusYears(2));
        var opened = opening(MEXICO, TERM_START, mexico, invitedToRenew(MEXICO), accepted(MEXICO))
                .event(ProcedureOpened.class);
        assertThat(opened.subject().kind()).isEqualTo(SubjectKind.VICE_PRESIDENCY_RENEWAL);
        assertThat(opened.entitled()).doesNotContain(MEXICO);
        opening(MEXICO, TERM_START.plusDays(1), mexico, invitedToRenew(MEXICO), accepted(MEXICO))
                .thenRefused(RENEWAL_STARTS_WHEN_THE_TERM_ENDS);
        opening(MEXICO, TERM_START.minusDays(1), mexico, invitedToRenew(MEXICO), accepted(MEXICO))
                .thenRefused(RENEWAL_STARTS_WHEN_THE_TERM_ENDS);
    }

    @Test
    void a_term_of_unknown_start_is_not_renewed() {
        opening(MEXICO, TERM_START, servesSinceAnUnknownDay(MEXICO), invitedToRenew(MEXICO), accepted(MEXICO))
                .thenRefused(RENEWED_TERM_HAS_A_STATED_START);
    }

    @Test
    void a_term_that_has_ended_is_not_renewed() {
        LocalDate end = LocalDate.parse("2026-10-01");
        opening(
                        MEXICO,
                        TERM_START,
                        started(MEXICO, end.minusYears(2)),
                        invitedToRenew(MEXICO),
                        accepted(MEXICO),
                        expired(MEXICO, end))
                .thenRefused(RENEWAL_IS_OF_THE_STATE_IN_OFFICE);
    }

    @Test
    void no_third_term_in_a_row_follows_a_renewal() {
        LocalDate first = TERM_START.minusYears(4);
        opening(
                        MEXICO,
                        TERM_START,
                        started(MEXICO, first),
                        invitedToRenew(MEXICO),
                        renewed(MEXICO, first.plusYears(2)),
                        invitedToRenew(MEXICO),
                        accepted(MEXICO))
                .thenRefused(NO_THIRD_CONSECUTIVE_TERM);
    }

    @Test
    void nor_by_a_new_designation_after_the_second_has_expired() {
        LocalDate end = LocalDate.parse("2026-10-01");
        opening(
                        MEXICO,
                        TERM_START,
                        started(MEXICO, end.minusYears(4)),
                        invitedToRenew(MEXICO),
                        renewed(MEXICO, end.minusYears(2)),
                        expired(MEXICO, end),
                        invited(MEXICO),
                        accepted(MEXICO))
                .thenRefused(NO_THIRD_CONSECUTIVE_TERM);
    }

    private static Answer<SilenceProcedure, SilenceEvent> opening(
            MemberState invited, @Nullable LocalDate termStart, ActaEvent... since) {
        return given().standing(standing(since)).when(opening(invited, termStart, DEADLINE));
    }

    private static Answer<SilenceProcedure, SilenceEvent> openingUntil(Deadline deadline) {
        return given().standing(standing(invited(BRAZIL), accepted(BRAZIL)))
                .when(opening(BRAZIL, TERM_START, deadline));
    }

    private static OpenSilenceProcedure opening(MemberState invited, @Nullable LocalDate termStart, Deadline deadline) {
        return new OpenSilenceProcedure(
                SP1,
                Seats.invitationOf(invited),
                termStart,
                null,
                "Yearly meetings",
                List.of(TEXT),
                null,
                null,
                deadline,
                null,
                null,
                null,
                PRESIDENCY,
                OPENED);
    }
}
