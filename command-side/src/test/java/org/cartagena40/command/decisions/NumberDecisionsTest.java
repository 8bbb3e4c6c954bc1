package org.cartagena40.command.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.decisions.DecisionRule.ONLY_THE_RECORD_NUMBERS;
import static org.cartagena40.command.decisions.Register.adopted;
import static org.cartagena40.command.decisions.Register.given;
import static org.cartagena40.command.decisions.Register.numbering;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.RECORD;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.time.Instant;
import java.util.List;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.EventSamples;
import org.cartagena40.events.decisions.DecisionEvent;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.decisions.DecisionNumber;
import org.cartagena40.events.decisions.DecisionNumbered;
import org.cartagena40.events.silence.ProcedureId;
import org.junit.jupiter.api.Test;

/** Silence rule 16: gapless per year, in order of recording, the year being that of the deadline in Santiago. */
class NumberDecisionsTest {

    /** 31 December 2026, 24:00 in Santiago. */
    private static final Instant MIDNIGHT =
            EventSamples.deadline("2027-01-01T00:00").instant();

    @Test
    void a_deadline_at_the_end_of_the_year_belongs_to_the_next_one() {
        given().when(numbering(adopted("SP1", MIDNIGHT))).then(numbered("SP1", 2027, 1, MIDNIGHT));
    }

    @Test
    void a_microsecond_earlier_it_belonged_to_the_old_one_whenever_it_is_recorded() {
        Instant before = MIDNIGHT.minusNanos(1_000);
        given().when(numbering(adopted("SP1", before))).then(numbered("SP1", 2026, 1, before));
    }

    @Test
    void a_batch_is_numbered_in_its_order_each_year_for_itself() {
        given().when(numbering(adopted("SP2", NOW), adopted("SP1", MIDNIGHT), adopted("SP3", NOW)))
                .then(numbered("SP2", 2026, 1, NOW), numbered("SP1", 2027, 1, MIDNIGHT), numbered("SP3", 2026, 2, NOW));
    }

    @Test
    void the_next_batch_goes_on_without_a_gap() {
        given().after(numbering(adopted("SP1", NOW), adopted("SP2", NOW)))
                .when(numbering(adopted("SP3", NOW)))
                .then(numbered("SP3", 2026, 3, NOW));
    }

    @Test
    void an_old_year_goes_on_beside_a_new_one() {
        given().after(numbering(adopted("SP1", NOW), adopted("SP2", MIDNIGHT)))
                .when(numbering(adopted("SP3", NOW)))
                .then(numbered("SP3", 2026, 2, NOW));
    }

    @Test
    void each_text_is_numbered_once_however_often_the_policy_asks() {
        given().after(numbering(adopted("SP1", NOW)))
                .when(numbering(adopted("SP1", NOW)))
                .thenNothing();
        given().when(numbering(adopted("SP1", NOW), adopted("SP1", NOW))).then(numbered("SP1", 2026, 1, NOW));
        given().after(numbering(adopted("SP1", NOW)))
                .when(numbering(adopted("SP1", NOW), adopted("SP2", NOW)))
                .then(numbered("SP2", 2026, 2, NOW));
    }

    @Test
    void nothing_to_number_is_nothing() {
        given().when(numbering()).thenNothing();
    }

    @Test
    void what_is_numbered_can_be_cited() {
        var answer = given().when(numbering(adopted("SP1", NOW)));
        assertThat(answer.state().holds(new DecisionId("MSC-2026-1"))).isTrue();
        assertThat(answer.state().holds(null)).isFalse();
    }

    @Test
    void nobody_asks_for_a_number() {
        for (var act : List.of(PRESIDENCY, SECRETARIAT)) {
            given().when(new NumberDecisions(DecisionRegister.ID, List.of(adopted("SP1", NOW)), act, NOW))
                    .thenRefused(ONLY_THE_RECORD_NUMBERS);
        }
    }

    @Test
    void the_register_knows_every_event_of_its_family() {
        assertThat(DecisionRegister.EVOLUTION.types())
                .containsExactlyInAnyOrder(DecisionEvent.class.getPermittedSubclasses());
    }

    private static DecisionNumbered numbered(String procedure, int year, int number, Instant effectiveAt) {
        DecisionNumber given = DecisionNumber.of(year, number);
        return new DecisionNumbered(
                DecisionRegister.ID,
                new DecisionId(given.value()),
                given,
                new ProcedureId(procedure),
                EffectiveTime.at(effectiveAt),
                RECORD);
    }
}
