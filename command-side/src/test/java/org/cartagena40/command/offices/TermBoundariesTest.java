package org.cartagena40.command.offices;

import static org.cartagena40.command.offices.OfficeRule.INVITATION_CAN_STILL_BE_DECLINED;
import static org.cartagena40.command.offices.OfficeRule.ONLY_THE_RECORD_APPLIES;
import static org.cartagena40.command.offices.OfficeRule.TERM_IS_IN_OFFICE;
import static org.cartagena40.command.offices.OfficeRule.TERM_START_IS_POSSIBLE;
import static org.cartagena40.command.offices.SilenceOutcome.ADOPTED;
import static org.cartagena40.command.offices.SilenceOutcome.WITHDRAWN;
import static org.cartagena40.command.offices.Vice.accept;
import static org.cartagena40.command.offices.Vice.date;
import static org.cartagena40.command.offices.Vice.decline;
import static org.cartagena40.command.offices.Vice.invite;
import static org.cartagena40.command.offices.Vice.silence;
import static org.cartagena40.command.testing.Acts.BRAZIL;
import static org.cartagena40.command.testing.Acts.MEXICO;
import static org.cartagena40.command.testing.Acts.STAKEHOLDER;
import static org.cartagena40.command.testing.Mechanisms.NOW;
import static org.cartagena40.command.testing.Mechanisms.given;
import static org.cartagena40.command.testing.Seats.accepted;
import static org.cartagena40.command.testing.Seats.designated;
import static org.cartagena40.command.testing.Seats.invitationOf;
import static org.cartagena40.command.testing.Seats.invited;
import static org.cartagena40.command.testing.Seats.procedureOn;
import static org.cartagena40.command.testing.Seats.servesSinceAnUnknownDay;
import static org.cartagena40.command.testing.Seats.started;
import static org.cartagena40.command.testing.Seats.termOf;

import java.time.LocalDate;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.Zones;
import org.cartagena40.events.offices.VicePresidentInvited;
import org.junit.jupiter.api.Test;

/** A day that has come has come, whether the watch has looked or not: no scheduler decides anything (rule 5). */
class TermBoundariesTest {

    private static final LocalDate TODAY = Zones.dayOf(NOW);

    @Test
    void a_State_declines_until_the_first_day_of_its_term_and_not_on_it() {
        given(invited(BRAZIL), accepted(BRAZIL), designated(BRAZIL, TODAY))
                .when(decline(BRAZIL))
                .thenRefused(INVITATION_CAN_STILL_BE_DECLINED);
    }

    @Test
    void a_term_that_has_run_out_is_not_resigned_even_before_its_expiry_is_recorded() {
        given(started(MEXICO, TODAY.minusYears(3)))
                .when(new EndTerm(Mechanism.ID, termOf(MEXICO), "Note", Acts.of(MEXICO), NOW))
                .thenRefused(TERM_IS_IN_OFFICE);
    }

    @Test
    void a_State_whose_term_has_run_out_can_be_invited_anew_even_before_its_expiry_is_recorded() {
        given(started(MEXICO, TODAY.minusYears(2))).when(invite(MEXICO)).thenKinds(VicePresidentInvited.class);
    }

    @Test
    void evidence_cannot_date_the_start_after_the_day_on_which_the_State_is_known_to_have_served() {
        given(servesSinceAnUnknownDay(MEXICO))
                .when(date(MEXICO, LocalDate.parse("2026-05-01")))
                .thenRefused(TERM_START_IS_POSSIBLE);
    }

    @Test
    void the_withdrawal_of_a_text_told_twice_is_told_once() {
        given(invited(BRAZIL), accepted(BRAZIL))
                .after(silence(WITHDRAWN, BRAZIL, TODAY.plusDays(30)))
                .when(silence(WITHDRAWN, BRAZIL, TODAY.plusDays(30)))
                .thenNothing();
    }

    @Test
    void only_the_record_itself_says_what_silence_brought_and_which_days_have_come() {
        given(invited(BRAZIL), accepted(BRAZIL))
                .when(new ApplySilence(
                        Mechanism.ID,
                        invitationOf(BRAZIL),
                        procedureOn(BRAZIL),
                        ADOPTED,
                        TODAY,
                        termOf(BRAZIL),
                        NOW,
                        STAKEHOLDER,
                        NOW))
                .thenRefused(ONLY_THE_RECORD_APPLIES);
        given(invited(BRAZIL), accepted(BRAZIL), designated(BRAZIL, TODAY))
                .when(new StartDesignatedTerm(Mechanism.ID, termOf(BRAZIL), STAKEHOLDER, NOW))
                .thenRefused(ONLY_THE_RECORD_APPLIES);
        given(started(MEXICO, TODAY.minusYears(2)))
                .when(new ExpireTerm(Mechanism.ID, termOf(MEXICO), STAKEHOLDER, NOW))
                .thenRefused(ONLY_THE_RECORD_APPLIES);
    }

    @Test
    void a_State_that_accepted_is_asked_no_more() {
        given(invited(BRAZIL), accepted(BRAZIL))
                .when(accept(BRAZIL))
                .thenRefused(OfficeRule.INVITATION_AWAITS_AN_ANSWER);
    }
}
