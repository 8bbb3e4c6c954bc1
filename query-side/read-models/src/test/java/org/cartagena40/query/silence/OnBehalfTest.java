package org.cartagena40.query.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.BELIZE;
import static org.cartagena40.events.EventSamples.DEADLINE;
import static org.cartagena40.events.EventSamples.ENTRY;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PROCEDURE;
import static org.cartagena40.query.silence.ProcedureStatus.ADOPTED;
import static org.cartagena40.query.silence.ProcedureStatus.BROKEN;
import static org.cartagena40.query.silence.ProcedureStatus.LAPSED_AWAITING_CONFIRMATION;
import static org.cartagena40.query.silence.ProcedureStatus.LAPSED_BEING_RECORDED;
import static org.cartagena40.query.silence.ProcedureStatus.OPEN;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Tier;
import org.cartagena40.events.silence.SilenceLapsed;
import org.cartagena40.query.Objector;
import org.cartagena40.query.Opening;
import org.cartagena40.query.Views;
import org.cartagena40.query.deadlines.DeadlineEntry;
import org.cartagena40.query.deadlines.DeadlineKind;
import org.cartagena40.query.deadlines.DeadlineQueries;
import org.cartagena40.query.silence.Aftermath.Entry;
import org.cartagena40.query.state.StateQueries;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Reader;
import org.junit.jupiter.api.Test;

/** Rule 20: an entry on behalf of a State holds the conclusion until it is confirmed, rejected or expired. */
class OnBehalfTest {

    private static final Instant C = DEADLINE.instant();
    private static final Instant ENTERED = OPENED.plusSeconds(60);
    private static final Instant HELD = ENTERED.plus(Duration.ofDays(5));
    private static final Duration MICRO = Duration.ofNanos(1000);
    private static final Objector OBJECTOR = new Objector(BELIZE);

    private final Views views = new Views();

    @Test
    void from_the_deadline_until_the_hold_ends_it_awaits_the_confirmation() {
        views.record(Opening.of(PROCEDURE).event(), OBJECTOR.entered(ENTRY, ENTERED, HELD));
        assertThat(status(C.minus(MICRO))).isEqualTo(OPEN);
        assertThat(status(C)).isEqualTo(LAPSED_AWAITING_CONFIRMATION);
        assertThat(at(C).summary().heldUntil()).isEqualTo(HELD);
        assertThat(status(HELD.minus(MICRO))).isEqualTo(LAPSED_AWAITING_CONFIRMATION);
        assertThat(status(HELD)).isEqualTo(LAPSED_BEING_RECORDED);
        assertThat(at(HELD).summary().heldUntil()).isNull();
    }

    @Test
    void an_entry_that_holds_nothing_lets_the_conclusion_come() {
        views.record(Opening.of(PROCEDURE).event(), OBJECTOR.entered(ENTRY, ENTERED, null));
        assertThat(status(C)).isEqualTo(LAPSED_BEING_RECORDED);
        assertThat(at(C).aftermath().onBehalf().awaiting()).isEqualTo(1);
    }

    @Test
    void confirmed_it_breaks_the_silence_from_its_receipt() {
        Instant confirmed = C.plusSeconds(3600);
        views.record(Opening.of(PROCEDURE).event(), OBJECTOR.entered(ENTRY, ENTERED, HELD));
        views.record(OBJECTOR.confirmed(confirmed), OBJECTOR.raised(ENTERED), OBJECTOR.broke(ENTERED));
        assertThat(status(C)).isEqualTo(BROKEN);
        assertThat(knownBeforeTheConfirmation().summary().status()).isEqualTo(LAPSED_AWAITING_CONFIRMATION);
        assertThat(entry(confirmed.minus(MICRO)).status()).isEqualTo(EntryStatus.AWAITING);
        assertThat(entry(confirmed).status()).isEqualTo(EntryStatus.CONFIRMED);
        assertThat(at(confirmed).aftermath().onBehalf().confirmed()).isEqualTo(1);
        assertThat(at(confirmed).objectionsReceived().raised()).isEqualTo(1);
    }

    @Test
    void not_confirmed_it_stays_on_record_and_the_text_is_adopted_at_the_deadline() {
        Instant ended = C.plusSeconds(3600);
        views.record(Opening.of(PROCEDURE).event());
        views.record(OBJECTOR.entered(ENTRY, ENTERED, HELD), OBJECTOR.entered(Objector.SECOND, ENTERED, HELD));
        views.record(OBJECTOR.rejected(ENTRY, ended), OBJECTOR.expired(Objector.SECOND, ended));
        views.record(new SilenceLapsed(PROCEDURE, List.of(), false, EffectiveTime.at(C), Act.ofTheRecord()));
        assertThat(status(ended)).isEqualTo(ADOPTED);
        assertThat(at(ended).aftermath().onBehalf())
                .satisfies(all -> assertThat(all.rejected()).isEqualTo(1))
                .satisfies(all -> assertThat(all.expired()).isEqualTo(1))
                .satisfies(all -> assertThat(all.awaiting()).isZero());
        assertThat(entry(ended).endReason()).isEqualTo("Not from Belize");
        assertThat(entry(ended).endedAt()).isEqualTo(ended);
    }

    @Test
    void an_entry_keeps_its_paper_and_its_three_times() {
        views.record(Opening.of(PROCEDURE).event(), OBJECTOR.entered(ENTRY, ENTERED, HELD));
        Entry entry = entry(C);
        assertThat(entry.evidence()).isEqualTo(new Paper("NOTE_VERBALE", "Note of Belize", null));
        assertThat(entry.receivedAt()).isEqualTo(ENTERED);
        assertThat(entry.enteredAt()).isEqualTo(ENTERED);
        assertThat(entry.holdsUntil()).isEqualTo(HELD);
        assertThat(entry.enteredBy()).isEqualTo("UNHCR");
        assertThat(entry.state()).isEqualTo("BZ");
    }

    @Test
    void everybody_sees_until_when_the_conclusion_is_held_and_nobody_reads_there_for_which_State() {
        views.record(Opening.of(PROCEDURE).event(), OBJECTOR.entered(ENTRY, ENTERED, HELD));
        assertThat(calendar(C)).anySatisfy(entry -> {
            assertThat(entry.what()).isEqualTo(DeadlineKind.CONCLUSION_HELD);
            assertThat(entry.at()).isEqualTo(HELD);
            assertThat(entry.concerns()).isEmpty();
            assertThat(entry.passed()).isFalse();
        });
        views.record(OBJECTOR.rejected(ENTRY, C));
        assertThat(calendar(C)).noneMatch(entry -> entry.what() == DeadlineKind.CONCLUSION_HELD);
    }

    @Test
    void the_state_page_counts_it_among_the_open_procedures() {
        views.record(Opening.of(PROCEDURE).event(), OBJECTOR.entered(ENTRY, ENTERED, HELD));
        var state = new StateQueries(views.reading()).state(views.asked(C, Reader.anyone()));
        assertThat(state.openProcedures())
                .extracting(ProcedureSummary::status)
                .containsExactly(LAPSED_AWAITING_CONFIRMATION);
        assertThat(state.nextDeadlines()).extracting(DeadlineEntry::what).containsExactly(DeadlineKind.CONCLUSION_HELD);
    }

    @Test
    void the_board_lists_what_awaits_a_confirmation() {
        views.record(Opening.of(PROCEDURE).event(), OBJECTOR.entered(ENTRY, ENTERED, HELD));
        var question = views.asked(C, Reader.anyone());
        assertThat(queries()
                        .procedures(question, LAPSED_AWAITING_CONFIRMATION, Paging.first())
                        .items())
                .hasSize(1);
    }

    private List<DeadlineEntry> calendar(Instant asOf) {
        return new DeadlineQueries(views.reading())
                .deadlines(views.asked(asOf, Reader.anyone()), Paging.first())
                .items();
    }

    private Entry entry(Instant asOf) {
        return at(asOf).aftermath().onBehalf().shown().get(0);
    }

    private ProcedureStatus status(Instant asOf) {
        return at(asOf).summary().status();
    }

    private SilenceProcedure at(Instant asOf) {
        return queries().procedure(views.asked(asOf, new Reader(Tier.OFFICE, null)), PROCEDURE.value());
    }

    private SilenceProcedure knownBeforeTheConfirmation() {
        return queries().procedure(views.asked(C, 1, Reader.anyone()), PROCEDURE.value());
    }

    private SilenceQueries queries() {
        return new SilenceQueries(views.reading());
    }
}
