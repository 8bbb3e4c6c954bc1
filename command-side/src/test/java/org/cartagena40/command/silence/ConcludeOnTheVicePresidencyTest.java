package org.cartagena40.command.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.offices.OfficeRule.INVITATION_IS_ACCEPTED;
import static org.cartagena40.command.offices.OfficeRule.TERMS_DO_NOT_OVERLAP;
import static org.cartagena40.command.silence.Procedures.C;
import static org.cartagena40.command.silence.Procedures.TERM_START;
import static org.cartagena40.command.silence.Procedures.brokenAt;
import static org.cartagena40.command.silence.Procedures.conclusion;
import static org.cartagena40.command.silence.Procedures.confirmation;
import static org.cartagena40.command.silence.Procedures.flagged;
import static org.cartagena40.command.silence.Procedures.justBefore;
import static org.cartagena40.command.silence.Procedures.lapsed;
import static org.cartagena40.command.silence.Procedures.lapsedUnderReview;
import static org.cartagena40.command.silence.Procedures.objected;
import static org.cartagena40.command.silence.Procedures.objection;
import static org.cartagena40.command.silence.Procedures.openedForBrazil;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.BRAZIL;
import static org.cartagena40.command.testing.Acts.MEXICO;
import static org.cartagena40.command.testing.Acts.PERU;
import static org.cartagena40.command.testing.Seats.accepted;
import static org.cartagena40.command.testing.Seats.dated;
import static org.cartagena40.command.testing.Seats.declined;
import static org.cartagena40.command.testing.Seats.designated;
import static org.cartagena40.command.testing.Seats.invitationWithdrawn;
import static org.cartagena40.command.testing.Seats.invited;
import static org.cartagena40.command.testing.Seats.servesSinceAnUnknownDay;
import static org.cartagena40.command.testing.Standings.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cartagena40.command.testing.Story;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.silence.Interruption;
import org.cartagena40.events.silence.OutcomeConfirmed;
import org.cartagena40.events.silence.ReviewReason;
import org.cartagena40.events.silence.SilenceEvent;
import org.junit.jupiter.api.Test;

/** Silence rule 22 at the conclusion and the confirmation: the limits of a term are asked again. */
class ConcludeOnTheVicePresidencyTest {

    private static final Interruption AN_HOUR = new Interruption(C.minusSeconds(7200), C.minusSeconds(3600));

    @Test
    void when_nothing_changed_the_designation_is_adopted() {
        brazil().when(conclusion()).then(lapsed());
    }

    @Test
    void one_objection_breaks_it() {
        brazil().when(objection(BELIZE, justBefore(C))).then(objected(BELIZE, justBefore(C)), brokenAt(justBefore(C)));
    }

    @Test
    void if_the_invited_State_declined_meanwhile_the_outcome_is_adopted_under_review() {
        var answer = brazil(declined(BRAZIL)).when(conclusion());
        answer.then(lapsedUnderReview(), flagged(ReviewReason.DESIGNATION_NO_LONGER_POSSIBLE, C));
        assertThat(answer.state().is(SilenceProcedure.Outcome.ADOPTED)).isTrue();
        assertThat(answer.state().effectsWait()).isTrue();
    }

    @Test
    void if_the_Presidency_took_the_invitation_back_the_outcome_is_under_review() {
        brazil(invitationWithdrawn(BRAZIL))
                .when(conclusion())
                .then(lapsedUnderReview(), flagged(ReviewReason.DESIGNATION_NO_LONGER_POSSIBLE, C));
    }

    @Test
    void if_the_predecessors_term_was_dated_beyond_the_start_the_outcome_is_under_review() {
        brazil(dated(MEXICO, LocalDate.parse("2025-07-01")))
                .when(conclusion())
                .then(lapsedUnderReview(), flagged(ReviewReason.DESIGNATION_NO_LONGER_POSSIBLE, C));
    }

    @Test
    void if_the_predecessors_term_was_dated_to_end_by_then_nothing_is_in_doubt() {
        brazil(dated(MEXICO, TERM_START.minusYears(2))).when(conclusion()).then(lapsed());
    }

    @Test
    void if_another_State_was_designated_meanwhile_the_outcome_is_under_review() {
        brazil(invited(PERU), accepted(PERU), designated(PERU, TERM_START))
                .when(conclusion())
                .then(lapsedUnderReview(), flagged(ReviewReason.DESIGNATION_NO_LONGER_POSSIBLE, C));
    }

    @Test
    void every_doubt_is_named() {
        brazil(declined(BRAZIL))
                .when(conclusion(AN_HOUR))
                .then(
                        lapsedUnderReview(AN_HOUR),
                        flagged(ReviewReason.INTERRUPTION, C),
                        flagged(ReviewReason.DESIGNATION_NO_LONGER_POSSIBLE, C));
    }

    @Test
    void a_designation_in_doubt_is_confirmed_if_it_is_still_possible() {
        brazil().after(conclusion(AN_HOUR)).when(confirmation()).thenKinds(OutcomeConfirmed.class);
    }

    @Test
    void a_designation_that_is_not_possible_is_not_confirmed() {
        brazil(declined(BRAZIL)).after(conclusion()).when(confirmation()).thenRefused(INVITATION_IS_ACCEPTED);
        brazil().after(conclusion(AN_HOUR))
                .standing(standing(seat(dated(MEXICO, LocalDate.parse("2025-07-01")))))
                .when(confirmation())
                .thenRefused(TERMS_DO_NOT_OVERLAP);
    }

    @Test
    void a_doubt_after_the_effects_is_confirmed_without_asking_the_limits_again() {
        brazil().after(conclusion(), objection(BELIZE, justBefore(C)))
                .standing(standing(seat(designated(BRAZIL, TERM_START))))
                .when(confirmation())
                .thenKinds(OutcomeConfirmed.class);
    }

    private static Story<SilenceProcedure, SilenceEvent> brazil(ActaEvent... since) {
        return Procedures.given(openedForBrazil()).standing(standing(seat(since)));
    }

    /** Mexico serves, Brazil has accepted. */
    private static ActaEvent[] seat(ActaEvent... since) {
        List<ActaEvent> events =
                new ArrayList<>(List.of(servesSinceAnUnknownDay(MEXICO), invited(BRAZIL), accepted(BRAZIL)));
        events.addAll(List.of(since));
        return events.toArray(ActaEvent[]::new);
    }
}
