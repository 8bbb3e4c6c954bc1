package org.cartagena40.query.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.BELIZE;
import static org.cartagena40.events.EventSamples.DEADLINE;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PROCEDURE;
import static org.cartagena40.query.silence.ProcedureStatus.BROKEN;
import static org.cartagena40.query.silence.ProcedureStatus.OPEN;

import java.time.Duration;
import java.time.Instant;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.EventSamples;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.silence.Deadline;
import org.cartagena40.events.silence.Disclosure;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.Round;
import org.cartagena40.query.Objector;
import org.cartagena40.query.Opening;
import org.cartagena40.query.Views;
import org.cartagena40.query.silence.LanguageDifference.Kind;
import org.cartagena40.query.silence.LanguageDifference.ParagraphDifference;
import org.cartagena40.query.silence.LanguageDifference.Stated;
import org.cartagena40.query.silence.Rounds.OneRound;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Reader;
import org.junit.jupiter.api.Test;

/** Rule 18: a broken text is put to a new round, which is a procedure of its own. */
class RoundsTest {

    private static final ProcedureId SECOND = new ProcedureId("second-round");
    private static final ProcedureId THIRD = new ProcedureId("third-round");
    private static final Instant BROKE = OPENED.plusSeconds(60);
    private static final Instant REOPENED = DEADLINE.instant().plus(Duration.ofDays(1));
    private static final Deadline NEXT = EventSamples.deadline("2026-12-10T18:00");
    private static final Instant LATER = REOPENED.plusSeconds(60);
    private static final Objector OBJECTOR = new Objector(BELIZE);

    private final Views views = new Views();

    @Test
    void a_first_round_has_nothing_before_it() {
        views.record(Opening.of(PROCEDURE).event());
        Rounds rounds = at(PROCEDURE, OPENED).rounds();
        assertThat(rounds.round()).isEqualTo(new Rounds.Place(1, null, null, 0, 0));
        assertThat(rounds.difference()).isNull();
        assertThat(rounds.rounds()).containsExactly(new OneRound(PROCEDURE.value(), 1, OPEN));
        assertThat(rounds.authoritativeLanguage()).isEqualTo("es");
    }

    @Test
    void each_round_shows_the_chain_with_the_one_before_and_the_one_after() {
        reissued();
        views.record(round(THIRD, new Round(3, SECOND, 0, 0), "Otro.").event());
        assertThat(at(SECOND, LATER).rounds().round())
                .isEqualTo(new Rounds.Place(2, PROCEDURE.value(), THIRD.value(), 1, 1));
        assertThat(at(PROCEDURE, LATER).rounds().round().successor()).isEqualTo(SECOND.value());
        assertThat(at(THIRD, LATER).rounds().rounds())
                .containsExactly(
                        new OneRound(PROCEDURE.value(), 1, BROKEN),
                        new OneRound(SECOND.value(), 2, OPEN),
                        new OneRound(THIRD.value(), 3, OPEN));
        assertThat(at(SECOND, LATER).summary().roundNumber()).isEqualTo(2);
    }

    @Test
    void before_the_new_round_opened_the_broken_one_has_no_successor() {
        reissued();
        assertThat(at(PROCEDURE, REOPENED.minusSeconds(1)).rounds().round().successor())
                .isNull();
        assertThat(at(PROCEDURE, REOPENED.minusSeconds(1)).rounds().rounds()).hasSize(1);
    }

    @Test
    void objections_do_not_carry_over() {
        reissued();
        assertThat(at(SECOND, LATER).objectionsReceived().raised()).isZero();
        assertThat(at(SECOND, LATER).summary().status()).isEqualTo(OPEN);
    }

    @Test
    void a_new_round_shows_how_its_text_differs_from_the_one_before() {
        reissued();
        assertThat(at(SECOND, LATER).rounds().difference()).singleElement().satisfies(difference -> {
            assertThat(difference.stated()).isEqualTo(Stated.IN_BOTH);
            assertThat(difference.paragraphs())
                    .extracting(ParagraphDifference::kind)
                    .containsExactly(Kind.CHANGED);
        });
    }

    @Test
    void a_round_whose_predecessor_is_not_on_record_says_which_it_was_and_compares_nothing() {
        views.record(round(SECOND, new Round(2, PROCEDURE, 3, 2), "Otro.").event());
        assertThat(at(SECOND, LATER).rounds().round().predecessor()).isEqualTo(PROCEDURE.value());
        assertThat(at(SECOND, LATER).rounds().round().objectionsOfPredecessor()).isEqualTo(3);
        assertThat(at(SECOND, LATER).rounds().difference()).isNull();
    }

    @Test
    void the_board_lists_every_round_in_order_of_opening() {
        reissued();
        assertThat(queries()
                        .procedures(views.asked(LATER, Reader.anyone()), null, Paging.first())
                        .items())
                .extracting(ProcedureSummary::roundNumber)
                .containsExactly(1, 2);
    }

    private void broken() {
        views.record(
                Opening.of(PROCEDURE)
                        .disclosing(Disclosure.OFFICES_SEE_THE_STATE)
                        .event(),
                OBJECTOR.raised(BROKE),
                OBJECTOR.broke(BROKE));
    }

    private void reissued() {
        broken();
        views.record(OBJECTOR.answered(BROKE));
        views.record(round(SECOND, new Round(2, PROCEDURE, 1, 1), "Brasil no ejercerá nada.")
                .event());
    }

    private static Opening round(ProcedureId id, Round round, String text) {
        return Opening.of(id).round(round).texts(LanguageText.of("es", text)).at(EffectiveTime.at(REOPENED), NEXT);
    }

    private SilenceProcedure at(ProcedureId id, Instant asOf) {
        return queries().procedure(views.asked(asOf, Reader.anyone()), id.value());
    }

    private SilenceQueries queries() {
        return new SilenceQueries(views.reading());
    }
}
