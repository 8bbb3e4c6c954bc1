package org.cartagena40.query.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.cartagena40.events.EventSamples.BELIZE;
import static org.cartagena40.events.EventSamples.DEADLINE;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.PROCEDURE;
import static org.cartagena40.query.silence.ProcedureStatus.BROKEN;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.silence.Disclosure;
import org.cartagena40.events.silence.FollowUp;
import org.cartagena40.events.silence.FollowUpRecorded;
import org.cartagena40.events.silence.NewDecisionCalledFor;
import org.cartagena40.events.silence.ObjectionRegisterClosed;
import org.cartagena40.events.silence.OutcomeConfirmed;
import org.cartagena40.events.silence.OutcomeFlagged;
import org.cartagena40.events.silence.ReviewReason;
import org.cartagena40.query.Objector;
import org.cartagena40.query.Opening;
import org.cartagena40.query.Views;
import org.cartagena40.query.silence.Aftermath.FollowedUp;
import org.cartagena40.query.silence.SilenceProcedure.ReviewStep;
import org.cartagena40.query.views.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules 18, 19 and 21: what the Presidency does about a broken text or a review, and who reads why. */
class AftermathTest {

    private static final Instant BROKE = OPENED.plusSeconds(60);
    private static final Instant LATER = DEADLINE.instant().plus(Duration.ofDays(1));
    private static final Objector OBJECTOR = new Objector(BELIZE);

    private final Views views = new Views();

    @BeforeEach
    void a_text_is_broken_whose_objector_only_the_offices_see() {
        views.record(
                Opening.of(PROCEDURE)
                        .disclosing(Disclosure.OFFICES_SEE_THE_STATE)
                        .event(),
                OBJECTOR.raised(BROKE),
                OBJECTOR.broke(BROKE));
    }

    @Test
    void a_follow_up_and_a_closed_register_are_seen_by_everybody_their_reasons_by_disclosure() {
        Instant closed = BROKE.plusSeconds(60);
        views.record(
                new FollowUpRecorded(PROCEDURE, FollowUp.CONSULT, "Belize asks", EffectiveTime.at(closed), PRESIDENCY));
        views.record(new ObjectionRegisterClosed(PROCEDURE, "Belize is heard", EffectiveTime.at(closed), PRESIDENCY));
        assertThat(at(closed.minusSeconds(1)).aftermath().registerClosedAt()).isNull();
        Aftermath forEverybody = at(closed).aftermath();
        assertThat(forEverybody.registerClosedAt()).isEqualTo(closed);
        assertThat(forEverybody.registerClosedBecause()).isNull();
        assertThat(forEverybody.followUps()).containsExactly(new FollowedUp(3, "CONSULT", null, closed));
        Aftermath forAuditors = whole(closed).aftermath();
        assertThat(forAuditors.registerClosedBecause()).isEqualTo("Belize is heard");
        assertThat(forAuditors.followUps()).extracting(FollowedUp::reason).containsExactly("Belize asks");
    }

    @Test
    void an_answer_is_counted_for_everybody_and_read_by_those_who_may_know_whom() {
        views.record(OBJECTOR.answered(BROKE));
        assertThat(at(LATER).aftermath().answers()).isEqualTo(new Aftermath.Answers(1, List.of()));
        assertThat(whole(LATER).aftermath().answers().shown()).singleElement().satisfies(answer -> {
            assertThat(answer.state()).isEqualTo("BZ");
            assertThat(answer.text().text()).isEqualTo("Answer to Belize");
        });
    }

    @Test
    void a_broken_text_comes_under_review_until_a_new_decision_is_called_for_and_stays_broken() {
        EffectiveTime flagged = EffectiveTime.at(LATER);
        views.record(new OutcomeFlagged(PROCEDURE, ReviewReason.CORRECTION, flagged, PRESIDENCY));
        assertThat(at(LATER).summary().underReview()).isTrue();
        Instant ended = LATER.plusSeconds(60);
        views.record(new NewDecisionCalledFor(PROCEDURE, "Wrong list", EffectiveTime.at(ended), PRESIDENCY));
        ProcedureSummary summary = at(ended).summary();
        assertThat(summary.status()).isEqualTo(BROKEN);
        assertThat(summary.underReview()).isFalse();
        assertThat(summary.newDecisionCalledFor()).isTrue();
        assertThat(at(LATER).summary().newDecisionCalledFor()).isFalse();
        assertThat(at(ended).review())
                .extracting(ReviewStep::step, ReviewStep::reason)
                .containsExactly(tuple("FLAGGED", "CORRECTION"), tuple("CALLED_FOR", null));
        assertThat(whole(ended).review().get(1).reason()).isEqualTo("Wrong list");
    }

    @Test
    void a_later_review_that_confirms_takes_the_call_back() {
        views.record(new NewDecisionCalledFor(PROCEDURE, "Wrong list", EffectiveTime.at(LATER), PRESIDENCY));
        views.record(new OutcomeFlagged(PROCEDURE, ReviewReason.CORRECTION, EffectiveTime.at(LATER), PRESIDENCY));
        assertThat(at(LATER).summary().underReview()).isTrue();
        views.record(new OutcomeConfirmed(PROCEDURE, "Right list", EffectiveTime.at(LATER), PRESIDENCY));
        assertThat(at(LATER).summary().underReview()).isFalse();
        assertThat(at(LATER).summary().newDecisionCalledFor()).isFalse();
    }

    private SilenceProcedure at(Instant asOf) {
        return queries().procedure(views.asked(asOf, Reader.anyone()), PROCEDURE.value());
    }

    private SilenceProcedure whole(Instant asOf) {
        return queries().procedure(views.asked(asOf, Reader.auditor()), PROCEDURE.value());
    }

    private SilenceQueries queries() {
        return new SilenceQueries(views.reading());
    }
}
