package org.cartagena40.query.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartagena40.events.EventSamples.BELIZE;
import static org.cartagena40.events.EventSamples.BELIZE_ACTS;
import static org.cartagena40.events.EventSamples.DEADLINE;
import static org.cartagena40.events.EventSamples.MEXICO;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.PROCEDURE;
import static org.cartagena40.query.silence.ProcedureStatus.ADOPTED;
import static org.cartagena40.query.silence.ProcedureStatus.ADOPTED_UNDER_REVIEW;
import static org.cartagena40.query.silence.ProcedureStatus.BROKEN;
import static org.cartagena40.query.silence.ProcedureStatus.LAPSED_BEING_RECORDED;
import static org.cartagena40.query.silence.ProcedureStatus.OPEN;
import static org.cartagena40.query.silence.ProcedureStatus.WITHDRAWN;

import java.time.Instant;
import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.EventSamples;
import org.cartagena40.events.silence.Deadline;
import org.cartagena40.events.silence.DeadlineExtended;
import org.cartagena40.events.silence.NewDecisionCalledFor;
import org.cartagena40.events.silence.ObjectionArrivedAfterConclusion;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.ObjectionWithdrawn;
import org.cartagena40.events.silence.OutcomeConfirmed;
import org.cartagena40.events.silence.OutcomeFlagged;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.events.silence.ReviewReason;
import org.cartagena40.events.silence.SilenceBroken;
import org.cartagena40.events.silence.SilenceLapsed;
import org.cartagena40.events.silence.TextWithdrawn;
import org.cartagena40.query.Views;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Reader;
import org.junit.jupiter.api.Test;

/** What a procedure is, at which moment and as known when. */
class SilenceBoardTest {

    private static final Instant C = DEADLINE.instant();
    private static final Instant LATER = C.plusSeconds(3600);
    private static final ActaEvent OPENING = EventSamples.all().stream()
            .filter(ProcedureOpened.class::isInstance)
            .findAny()
            .orElseThrow();
    private static final ActaEvent LAPSE =
            new SilenceLapsed(PROCEDURE, List.of(), false, EffectiveTime.at(C), Act.ofTheRecord());

    private final Views views = new Views();
    private final SilenceQueries queries = new SilenceQueries(views.reading());

    @Test
    void until_the_deadline_it_is_open_and_at_the_deadline_it_has_lapsed() {
        views.record(OPENING);
        assertThat(status(C.minusNanos(1000))).isEqualTo(OPEN);
        assertThat(status(C)).isEqualTo(LAPSED_BEING_RECORDED);
        assertThat(at(C.minusSeconds(60)).summary().timeLeft()).isEqualTo("PT1M");
        assertThat(at(C).summary().timeLeft()).isNull();
    }

    @Test
    void before_its_opening_it_is_not_on_record() {
        views.record(OPENING);
        assertThatThrownBy(() -> at(OPENED.minusNanos(1000))).isInstanceOf(NotOnRecord.class);
        assertThat(status(OPENED)).isEqualTo(OPEN);
    }

    @Test
    void adopted_is_effective_at_the_deadline_and_known_from_its_recording() {
        views.record(OPENING, LAPSE);
        assertThat(status(C.minusNanos(1000))).isEqualTo(OPEN);
        assertThat(status(C)).isEqualTo(ADOPTED);
        assertThat(at(C).summary().wording().en()).isEqualTo("adopted without objection");
        assertThat(knownAt(0, LATER).summary().status()).isEqualTo(LAPSED_BEING_RECORDED);
        assertThat(knownAt(1, LATER).summary().status()).isEqualTo(ADOPTED);
    }

    @Test
    void an_objection_breaks_the_silence_when_the_record_says_so() {
        Instant objected = OPENED.plusSeconds(60);
        views.record(OPENING, objection(objected));
        views.record(new SilenceBroken(PROCEDURE, 1, EffectiveTime.at(objected), BELIZE_ACTS));
        assertThat(status(objected.minusNanos(1000))).isEqualTo(OPEN);
        assertThat(status(objected)).isEqualTo(BROKEN);
        assertThat(at(objected).objectionsReceived().raised()).isEqualTo(1);
        assertThat(at(objected).objectionsReceived().ofEntitled()).isEqualTo(2);
        assertThat(at(objected.minusNanos(1000)).objectionsReceived().raised()).isZero();
    }

    @Test
    void an_objection_kept_without_effect_and_taken_back_leaves_those_standing_as_they_are() {
        Instant objected = OPENED.plusSeconds(60);
        EffectiveTime then = EffectiveTime.at(objected);
        views.record(OPENING, objection(objected));
        views.record(new ObjectionArrivedAfterConclusion(
                PROCEDURE, MEXICO, null, List.of(), null, objected, then, BELIZE_ACTS));
        views.record(new ObjectionWithdrawn(PROCEDURE, MEXICO, true, objected, then, BELIZE_ACTS));
        assertThat(at(objected).objectionsReceived().standing()).isEqualTo(1);
        views.record(new ObjectionWithdrawn(PROCEDURE, BELIZE, true, objected, then, BELIZE_ACTS));
        assertThat(at(objected).objectionsReceived().standing()).isZero();
        views.record(objection(objected));
        assertThat(at(objected).objectionsReceived().standing()).isEqualTo(1);
    }

    @Test
    void an_extension_moves_the_deadline_from_when_it_was_made() {
        Deadline next = EventSamples.deadline("2026-11-28T18:00");
        Instant moved = OPENED.plusSeconds(3600);
        views.record(OPENING);
        views.record(new DeadlineExtended(PROCEDURE, DEADLINE, next, "Capitals", EffectiveTime.at(moved), PRESIDENCY));
        assertThat(at(moved.minusSeconds(1)).summary().deadline().instant()).isEqualTo(C);
        assertThat(at(moved.minusSeconds(1)).previousDeadlines()).isEmpty();
        assertThat(at(moved).summary().deadline().santiago()).isEqualTo("2026-11-28T18:00:00-03:00");
        assertThat(at(moved).summary().deadline().utc()).isEqualTo("2026-11-28T21:00:00Z");
        assertThat(at(moved).previousDeadlines()).singleElement().satisfies(previous -> {
            assertThat(previous.deadline().instant()).isEqualTo(C);
            assertThat(previous.reason()).isEqualTo("Capitals");
        });
        assertThat(status(C)).isEqualTo(OPEN);
        assertThat(knownAt(0, C).summary().status()).isEqualTo(LAPSED_BEING_RECORDED);
    }

    @Test
    void a_flag_puts_the_outcome_under_review_until_it_is_confirmed() {
        views.record(OPENING, LAPSE);
        EffectiveTime then = EffectiveTime.at(C.plusSeconds(5));
        views.record(new OutcomeFlagged(PROCEDURE, ReviewReason.ACT_AFTER_CONCLUSION, then, BELIZE_ACTS));
        views.record(new OutcomeConfirmed(PROCEDURE, "Heard", EffectiveTime.at(LATER), PRESIDENCY));
        assertThat(status(C.plusSeconds(4))).isEqualTo(ADOPTED);
        assertThat(status(C.plusSeconds(5))).isEqualTo(ADOPTED_UNDER_REVIEW);
        assertThat(status(LATER)).isEqualTo(ADOPTED);
        assertThat(knownAt(2, LATER).summary().status()).isEqualTo(ADOPTED_UNDER_REVIEW);
    }

    @Test
    void an_adopted_text_whose_review_calls_for_a_new_decision_stands_as_recorded() {
        views.record(OPENING, LAPSE);
        EffectiveTime then = EffectiveTime.at(C.plusSeconds(5));
        views.record(new OutcomeFlagged(PROCEDURE, ReviewReason.CORRECTION, then, PRESIDENCY));
        views.record(new NewDecisionCalledFor(PROCEDURE, "Wrong list", EffectiveTime.at(LATER), PRESIDENCY));
        assertThat(at(C.plusSeconds(5)).summary().underReview()).isTrue();
        assertThat(status(LATER)).isEqualTo(ADOPTED);
        assertThat(at(LATER).summary().underReview()).isFalse();
        assertThat(at(LATER).summary().newDecisionCalledFor()).isTrue();
    }

    @Test
    void a_conclusion_under_review_needs_no_separate_flag() {
        views.record(OPENING);
        views.record(new SilenceLapsed(PROCEDURE, List.of(), true, EffectiveTime.at(C), Act.ofTheRecord()));
        assertThat(status(C)).isEqualTo(ADOPTED_UNDER_REVIEW);
    }

    @Test
    void a_withdrawn_text_stays_on_the_board_with_its_reason() {
        Instant withdrawn = OPENED.plusSeconds(10);
        views.record(OPENING, new TextWithdrawn(PROCEDURE, "Superseded", EffectiveTime.at(withdrawn), PRESIDENCY));
        assertThat(status(LATER)).isEqualTo(WITHDRAWN);
        assertThat(at(LATER).withdrawalReason()).isEqualTo("Superseded");
        assertThat(at(withdrawn.minusSeconds(1)).withdrawalReason()).isNull();
    }

    @Test
    void the_board_lists_by_status() {
        views.record(OPENING, LAPSE);
        var question = views.asked(LATER, Reader.anyone());
        assertThat(queries.procedures(question, ADOPTED, Paging.first()).items())
                .hasSize(1);
        assertThat(queries.procedures(question, OPEN, Paging.first()).items()).isEmpty();
        assertThat(queries.procedures(question, null, Paging.first()).items()).hasSize(1);
    }

    private static ActaEvent objection(Instant at) {
        return new ObjectionRaised(
                PROCEDURE, BELIZE, "Paragraph 3", List.of("3"), null, at, EffectiveTime.at(at), BELIZE_ACTS);
    }

    private ProcedureStatus status(Instant asOf) {
        return at(asOf).summary().status();
    }

    private SilenceProcedure at(Instant asOf) {
        return queries.procedure(views.asked(asOf, Reader.anyone()), PROCEDURE.value());
    }

    private SilenceProcedure knownAt(long position, Instant asOf) {
        return queries.procedure(views.asked(asOf, position, Reader.anyone()), PROCEDURE.value());
    }
}
